import { defineConfig } from 'vitest/config'

// Run inside a copy of the sources (tree.ts), which must not share the repository's cache of transformed files.
export default defineConfig({
  cacheDir: '.vite',
  test: { name: 'mutants', environment: 'node', include: ['**/*.test.ts'], testTimeout: 60_000 }
})
