import { defineConfig } from 'vitest/config'

const patient = { testTimeout: 120_000, hookTimeout: 120_000 } as const

export default defineConfig({
  test: {
    projects: [
      // Browsers without a window do not disturb each other, and wait more than they work.
      { test: { name: 'browser', include: ['tests/e2e/browser/**/*.e2e.ts'], maxWorkers: 2, ...patient } },
      // Windows on one display do: they take the focus from each other. One file at a time (groups.ts has two displays).
      {
        test: {
          name: 'electron',
          include: ['tests/e2e/electron/**/*.e2e.ts'],
          fileParallelism: false,
          ...patient
        }
      }
    ]
  }
})
