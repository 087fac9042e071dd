import { rm } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import type { OpenWorkspace } from '#shared/contract/workspace.ts'
import type { Report } from '../../jobs/run-job.ts'
import type { Session } from '../../serving/context.ts'
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

/** Makes a sample workspace at `path`. When it fails or is cancelled, no half of it stays behind. */
export const buildSample = async (
  session: Session,
  path: string,
  sample: keyof typeof SAMPLES,
  report: Report
): Promise<OpenWorkspace> => {
  await session.create(path, SAMPLES[sample])
  try {
    const { buildMilano } = await import('../../sample/build.ts')
    await buildMilano(breathing(session.workspace()), (done, total) => report('sample', done, total))
  } catch (error) {
    await session.close()
    await rm(path, { force: true })
    throw error
  }
  return session.open(path)
}
