import { closeSync, copyFileSync, fsyncSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { STAKEHOLDER_KINDS, STAKEHOLDER_SECTORS } from '#shared/model/kinds/stakeholder.ts'
import { createWorkspace } from '../../electron/core/store/file/create.ts'
import { openWorkspace } from '../../electron/core/store/file/open.ts'

/** Operations that one commit takes. */
const BATCH = 10_000

const WORDS = [
  'Associazione',
  'Forum',
  'Città',
  'Accoglienza',
  'Quartiere',
  'Scuola',
  'Comunità',
  'Sportello'
]
const word = (index: number): string => WORDS[index % WORDS.length] ?? ''

const fields = (index: number, department: string) => ({
  name: `${word(index)} ${word(index >> 3)} ${index}`,
  acronym: `A${index}`,
  sector: STAKEHOLDER_SECTORS[index % STAKEHOLDER_SECTORS.length] ?? null,
  kind: STAKEHOLDER_KINDS[index % STAKEHOLDER_KINDS.length] ?? null,
  description:
    `${word(index >> 1)} per la ${word(index >> 2)} del ${word(index >> 4)}, attiva dal ${1950 + (index % 70)}. `.repeat(
      3
    ),
  territory: `Municipio ${(index % 9) + 1}`,
  power: (index % 5) + 1,
  interest: ((index >> 2) % 5) + 1,
  attitude: (index % 5) - 2,
  responsibleDepartment: department
})

export type BenchFolder = {
  readonly folder: string
  readonly home: string
  /**
   * A fresh copy of a file under another name, on the disk: else the first commit to it would wait for all of its bytes. Its journal is
   * not there because the file is closed.
   */
  copy(path: string, name: string): string
  remove(): void
}

/** A temporary folder for files that are measured, on a disk and not in memory. */
export const benchFolder = (): BenchFolder => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-bench-'))
  return {
    folder,
    home: join(folder, 'home'),
    copy(path, name) {
      const target = join(folder, name)
      copyFileSync(path, target)
      const file = openSync(target, 'r+')
      fsyncSync(file)
      closeSync(file)
      return target
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes a workspace with this many stakeholders by ordinary commits, and closes it. */
export const workspaceOfStakeholders = async (
  { folder, home }: BenchFolder,
  count: number
): Promise<string> => {
  const path = join(folder, `${count}.piano`)
  await createWorkspace(path, { cityName: 'Milano', language: 'it', home })
  const workspace = await openWorkspace(path, { home })
  const made = await workspace.commit({
    label: 'x',
    operations: [{ op: 'create', type: 'department', fields: { name: 'Direzione' } }]
  })
  const department = made.created[0]?.id ?? ''
  for (let from = 0; from < count; from += BATCH) {
    const operations = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => ({
      op: 'create' as const,
      type: 'stakeholder',
      fields: fields(from + index, department)
    }))
    await workspace.commit({ label: 'x', operations })
  }
  await workspace.close()
  return path
}
