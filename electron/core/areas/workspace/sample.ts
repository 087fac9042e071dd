import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { OpenWorkspace } from '#shared/contract/workspace.ts'
import { makeFolder } from '../../../host/make-folder.ts'
import { removeLeftovers, temporaryFolderName } from '../../../host/temporary.ts'
import type { Report } from '../../jobs/run-job.ts'
import { sampleFolder } from '../../sample/folder.ts'
import type { CoreContext } from '../../serving/context.ts'
import type { Workspace } from '../../store/workspace.ts'

const SAMPLES = {
  milano: { city: 'Milano', country: 'IT', language: 'it', department: null, role: null }
} as const

/** The same workspace, where progress goes out and a cancel comes in between two commits: SQLite itself never waits. */
const breathing = (workspace: Workspace): Workspace =>
  Object.create(workspace, {
    commit: {
      value: async (input: Parameters<Workspace['commit']>[0]) => {
        await turn()
        return workspace.commit(input)
      }
    }
  })

/** A free place for a sample that is only looked at; what processes that have ended left there goes. */
const placeToLook = (home: string): string => {
  removeLeftovers(sampleFolder(home))
  const folder = join(sampleFolder(home), temporaryFolderName())
  makeFolder(folder, 0o700)
  return join(folder, 'Milano.piano')
}

/** Makes a sample workspace at `path`, or to be looked at alone, and opens it. When that fails or is cancelled, the open one stays. */
export const openSample = async (
  { session, home }: Pick<CoreContext, 'session' | 'home'>,
  path: string | null,
  sample: keyof typeof SAMPLES,
  report: Report
): Promise<OpenWorkspace> => {
  const place = path ?? placeToLook(home)
  const { buildMilano } = await import('../../sample/build.ts')
  await session.make(place, SAMPLES[sample], made =>
    buildMilano(breathing(made), (done, total) => report('sample', done, total))
  )
  return session.open(place)
}
