import { defineConfig } from 'vitest/config'

// One file at a time: each starts a program of its own, and two of them on two cores would only wait for each other.
const oneAtATime = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 } as const

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'browser', include: ['tests/e2e/browser/**/*.e2e.ts'], ...oneAtATime } },
      { test: { name: 'electron', include: ['tests/e2e/electron/**/*.e2e.ts'], ...oneAtATime } }
    ]
  }
})
