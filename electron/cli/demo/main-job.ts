import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { exportBundle } from '../../core/bundles/export/export-bundle.ts'
import { bundleLanguages } from '../../core/bundles/export/languages.ts'
import { plainSelection } from '../../core/bundles/export/selection.ts'
import { type ImportResult, importBundle } from '../../core/bundles/import/import-bundle.ts'
import { todayOf } from '../../core/device/today.ts'
import { makeDocument } from '../../core/documents/make.ts'
import { wordFile } from '../../core/documents/word-file.ts'
import { buildMilano } from '../../core/sample/build.ts'
import { createWorkspace } from '../../core/store/file/create.ts'
import { openWorkspace } from '../../core/store/file/open.ts'
import type { Workspace } from '../../core/store/workspace.ts'
import { version } from '../../host/version.ts'
import { liveCounts } from '../counts.ts'
import type { Step } from './step.ts'

const kilobytes = (size: number): string => `${Math.ceil(size / 1024)} KB`

/** Throws when a step came out otherwise than it must. */
const expect = (condition: boolean, what: string): void => {
  if (!condition) throw new Error(what)
}

/** A value that an earlier step made. */
const later = <T>() => {
  let held: { readonly value: T } | null = null
  return {
    set: (value: T) => {
      held = { value }
    },
    get: (): T => {
      if (held === null) throw new Error('an earlier step did not run')
      return held.value
    },
    peek: (): T | null => held?.value ?? null
  }
}

/** Steps of the main job: sample, check, documents, bundle out, in, in again, undone (the "npm run demo"). */
export const mainJob = (folder: string, environment: Readonly<Record<string, string | undefined>>) => {
  const home = environment['PIANO_HOME'] ?? join(folder, 'home')
  // Asked for by the steps: a day that does not exist is the failure of one of them.
  const today = () => todayOf(environment)
  const file = (name: string): string => join(folder, name)
  const milano = later<Workspace>()
  const partner = later<Workspace>()
  const bundle = later<Uint8Array>()
  const imported = later<ImportResult>()

  const makeWorkspace = async (name: string, cityName: string, country: string, language: Language) => {
    await createWorkspace(file(name), { cityName, country, language, home })
    return openWorkspace(file(name), { home })
  }

  const receivedCount = async (): Promise<number> => {
    const rows = await partner
      .get()
      .read.selectFrom('partnerCity')
      .innerJoin('receivedRecord', 'receivedRecord.bundle', 'partnerCity.currentBundle')
      .select('receivedRecord.id')
      .where('partnerCity.deletedAt', 'is', null)
      .execute()
    return rows.length
  }

  const importOnce = () =>
    importBundle(partner.get(), bundle.get(), { trust: null, confirmation: { by: null, on: today() } })

  const annex = (language: Language): Step => ({
    name: `Annex A in ${language}`,
    run: async () => {
      const { tree, withheld } = await makeDocument(
        milano.get(),
        {
          kind: 'roadmapAnnex',
          language,
          audience: 'council',
          about: null,
          draft: false,
          options: {}
        },
        today()
      )
      const path = file(`roadmap-${language}.docx`)
      writeFileSync(path, await wordFile(tree))
      return `${tree.title}, ${kilobytes(statSync(path).size)}, ${withheld} values left out → ${path}`
    }
  })

  const steps: readonly Step[] = [
    {
      name: 'Build the sample "Milano 2020–2022"',
      run: async () => {
        milano.set(await makeWorkspace('milano.piano', 'Milano', 'IT', 'it'))
        await buildMilano(milano.get(), () => {})
        const counts = await liveCounts(milano.get())
        const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
        return `${total} records → ${file('milano.piano')}`
      }
    },
    {
      name: 'Validate it',
      run: async () => {
        const report = await milano.get().validate()
        expect(report.ok, `validation found ${report.problems.map(problem => problem.code).join(', ')}`)
        return `${report.transactions} transactions, rows, hashes and log agree`
      }
    },
    ...LANGUAGES.map(annex),
    {
      name: 'Export a bundle for a partner city',
      run: async () => {
        const selection = plainSelection('partner', [], await bundleLanguages(milano.get()))
        const made = await exportBundle(
          milano.get(),
          { ...selection, found: 'withhold' },
          { now: new Date(), version }
        )
        bundle.set(made.bytes)
        writeFileSync(file('milano.pianocomune'), made.bytes)
        return `${made.records} records, ${made.withheld} values kept back → ${file('milano.pianocomune')}`
      }
    },
    {
      name: 'Import it in Tunis',
      run: async () => {
        partner.set(await makeWorkspace('tunis.piano', 'Tunis', 'TN', 'fr'))
        const result = await importOnce()
        imported.set(result)
        expect(result.changed && (await receivedCount()) > 0, 'nothing arrived')
        return `${result.records} records of Milano in the library, ${result.trust} → ${file('tunis.piano')}`
      }
    },
    {
      name: 'Import it again',
      run: async () => {
        const result = await importOnce()
        expect(!result.changed && result.stamp === null, 'the same bundle changed something')
        return 'nothing new'
      }
    },
    {
      name: 'Undo the import',
      run: async () => {
        await partner.get().undoTransaction(imported.get().stamp ?? '')
        expect((await receivedCount()) === 0, 'received material is still there')
        const report = await partner.get().validate()
        expect(report.ok, 'the workspace is not in order after the undo')
        return 'the library is empty again, the workspace in order'
      }
    }
  ]

  return {
    steps,
    close: async () => {
      await milano.peek()?.close()
      await partner.peek()?.close()
    }
  }
}
