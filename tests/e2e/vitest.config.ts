import { defineConfig } from 'vitest/config'

const patient = { testTimeout: 120_000, hookTimeout: 120_000 } as const

// What takes long is tried on demand: PIANO_EVERY_WAY=1 npm run e2e -- browser typing
const files = process.env['PIANO_EVERY_WAY'] === undefined ? '*.e2e.ts' : '*.{e2e,long}.ts'

export default defineConfig({
  test: {
    projects: [
      // Browsers without a window do not disturb each other, and wait more than they work.
      { test: { name: 'browser', include: [`tests/e2e/browser/**/${files}`], maxWorkers: 2, ...patient } },
      // Windows on one display do: they take the focus from each other. One file at a time (groups.ts has two displays).
      {
        test: {
          name: 'electron',
          include: [`tests/e2e/electron/**/${files}`],
          fileParallelism: false,
          ...patient
        }
      }
    ]
  }
})
