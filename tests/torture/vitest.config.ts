import { defineConfig } from 'vitest/config'

/** An hour: what is fixed is the number of cases. */
const PATIENT = 3_600_000

export default defineConfig({
  test: {
    name: 'torture',
    environment: 'node',
    include: ['{electron,shared,tests}/**/*.torture.ts'],
    testTimeout: PATIENT,
    hookTimeout: PATIENT
  }
})
