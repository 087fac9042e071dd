import { describe, expect, it } from 'vitest'
import { workerLocation } from './worker-location.ts'

describe('workerLocation', () => {
  it('is the TypeScript file when the sources run', () => {
    expect(workerLocation('file:///p/electron/core/documents/render/worker-location.ts').pathname).toBe(
      '/p/electron/core/documents/render/worker.ts'
    )
  })

  it('is the bundle beside core.cjs, from a chunk too', () => {
    expect(workerLocation('file:///p/out/main/core.cjs').pathname).toBe('/p/out/main/document-worker.cjs')
    expect(workerLocation('file:///p/out/main/chunks/documents-x.cjs').pathname).toBe(
      '/p/out/main/document-worker.cjs'
    )
  })
})
