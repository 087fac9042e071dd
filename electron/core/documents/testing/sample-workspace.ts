import { afterAll, beforeAll } from 'vitest'
import { withWorkspace } from '../../../../tests/support/workspace.ts'
import { buildMilano } from '../../sample/build.ts'
import type { Workspace } from '../../store/workspace.ts'
import type { DocumentRequest } from '../make.ts'

/** The day that documents of the sample are as of in tests. */
export const SAMPLE_DAY = '2022-11-15'

/** A request for a document as the council gets it. */
export const councilRequest = (kind: string): DocumentRequest => ({
  kind,
  language: 'it',
  audience: 'council',
  about: null,
  draft: false,
  options: {}
})

/** The sample of Milano, built once for all tests of a `describe` and closed after them. */
export const sampleWorkspace = (): (() => Workspace) => {
  let workspace: Workspace | undefined
  let finish = () => {}
  let open: Promise<unknown> = Promise.resolve()

  beforeAll(async () => {
    await new Promise<void>((ready, failed) => {
      open = withWorkspace(
        async made => {
          await buildMilano(made, () => {})
          workspace = made
          ready()
          await new Promise<void>(resolve => {
            finish = resolve
          })
        },
        { cityName: 'Milano', country: 'IT' }
      ).catch(failed)
    })
  })

  afterAll(async () => {
    finish()
    await open
  })

  return () => {
    if (workspace === undefined) throw new Error('The sample is not built yet')
    return workspace
  }
}

/** Every text inside a value, one on a line; bytes are passed over. */
export const textIn = (value: unknown): string => {
  if (typeof value === 'string') return `${value}\n`
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return ''
  return Object.values(value).map(textIn).join('')
}
