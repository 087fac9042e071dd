import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { PianoError } from '#shared/contract/errors.ts'
import { type Operation, operations } from '#shared/contract/operation.ts'
import { refuseHeld } from '../core/files/open-files.ts'

/** No person's commit is near this; a larger file is a mistake or an attack. */
const FILE_LIMIT = 100_000_000

const invalid = (details: Readonly<Record<string, string>>, cause?: unknown): PianoError =>
  new PianoError('OPERATIONS_INVALID', details, { cause })

const opened = async (source: string, input: () => Readable): Promise<Readable> => {
  if (source === '-') return input()
  const facts = await stat(source).catch(() => null)
  if (facts === null || facts.isDirectory()) throw new PianoError('FILE_MISSING', { file: source })
  // A pipe may be read too, but never a workspace that is open here.
  refuseHeld(source)
  return createReadStream(source)
}

const bytesOf = async (source: string, input: () => Readable): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of await opened(source, input)) {
    size += part.length
    if (size > FILE_LIMIT) throw invalid({ problem: 'tooLarge' })
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Strictly UTF-8, so that no letter is replaced in silence; a byte order mark, which editors on Windows write, is left out. */
const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw invalid({ problem: 'notUtf8' }, error)
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      // The check of the form would leave it out in silence.
      if (key === '__proto__') throw invalid({ problem: 'unrecognized_keys', at: key })
      return value
    })
  } catch (error) {
    throw error instanceof PianoError ? error : invalid({ problem: 'notJson' }, error)
  }
}

/**
 * The operations of a JSON file, or of `input` (`-`). Throws FILE_MISSING, and OPERATIONS_INVALID with `problem` and, where it
 * can be said, `at`.
 */
export const readOperations = async (
  source: string,
  input: () => Readable
): Promise<readonly Operation[]> => {
  const result = operations.safeParse(parsed(textOf(await bytesOf(source, input))))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw invalid({ at: issue?.path.join('.') ?? '', problem: issue?.code ?? 'unknown' })
}
