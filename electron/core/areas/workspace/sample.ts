import { rm } from 'node:fs/promises'
import type { OpenWorkspace } from '#shared/contract/workspace.ts'
import type { Session } from '../../context.ts'
import type { Report } from '../../jobs/run-job.ts'

const SAMPLES = {
  milano: { city: 'Milano', country: 'IT', language: 'it', department: null, role: null }
} as const

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
    await buildMilano(session.workspace(), (done, total) => report('sample', done, total))
  } catch (error) {
    await session.close()
    await rm(path, { force: true })
    throw error
  }
  return session.open(path)
}
