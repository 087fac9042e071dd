import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mainJob } from './main-job.ts'
import { runSteps } from './step.ts'

/** `npm run demo`: the main job without a window, in a fresh folder. Returns the exit code, 1 when any step fails. */
export const main = async (environment: Readonly<Record<string, string | undefined>>): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-comune-demo-'))
  const job = mainJob(folder, environment)
  try {
    const done = await runSteps(job.steps, line => console.log(line))
    console.log(done ? `All files are in ${folder}` : `Stopped. What was made so far is in ${folder}`)
    return done ? 0 : 1
  } finally {
    await job.close()
  }
}
