import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'

export type DownloadOptions = {
  /** Milliseconds without a single byte after which the download is given up. */
  readonly stallAfter: number
  /** Cancels the download from outside. */
  readonly signal?: AbortSignal
  /** Bytes so far, and in all where the server says so. */
  readonly onProgress?: (received: number, total: number | undefined) => void
}

/**
 * Downloads one file. Throws when the server refuses, when no byte comes for `stallAfter` milliseconds (the connection
 * counts as well), or when it is cancelled.
 */
export const download = async (url: string, target: string, options: DownloadOptions): Promise<void> => {
  const stalled = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, stalled.signal]) : stalled.signal
  const giveUp = () => stalled.abort(new Error(`no byte within ${options.stallAfter / 1000} seconds`))
  let timer = setTimeout(giveUp, options.stallAfter)
  try {
    const response = await fetch(url, { signal })
    if (!response.ok || response.body === null) throw new Error(`the server answered ${response.status}`)
    const length = Number(response.headers.get('content-length'))
    const total = length > 0 ? length : undefined
    await mkdir(dirname(target), { recursive: true })
    await pipeline(response.body, counted, createWriteStream(target), { signal })

    async function* counted(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      let received = 0
      for await (const part of parts) {
        clearTimeout(timer)
        timer = setTimeout(giveUp, options.stallAfter)
        received += part.length
        options.onProgress?.(received, total)
        yield part
      }
    }
  } catch (error) {
    throw stalled.signal.aborted ? stalled.signal.reason : error
  } finally {
    clearTimeout(timer)
  }
}
