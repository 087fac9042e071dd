import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Program, Start } from './program.ts'

/**
 * Starts the program for the rest of a test and ends it with the test, which fails when the page had problems. Where a
 * test fails, a picture of what was on the screen stays in the system's temporary folder.
 */
export const begin = async (start: Start, device: string): Promise<Program> => {
  const program = await start(device)
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      const path = join(tmpdir(), `piano-${task.file.projectName}-${task.id}.png`)
      await program.page.screenshot({ path }).catch(() => {})
      console.error(`«${task.name}» failed; what was on the screen: ${path}`)
    }
    await program.close()
  })
  return program
}
