import { describe, expect, it } from 'vitest'
import { workerLocation } from './location.ts'

describe('workerLocation', () => {
  it('is the TypeScript file when the sources run', () => {
    const here = 'file:///p/electron/core/documents/workers/location.ts'
    expect(workerLocation('document', here).pathname).toBe('/p/electron/core/documents/render/worker.ts')
    expect(workerLocation('picture', here).pathname).toBe('/p/electron/core/documents/pictures/worker.ts')
  })

  it('is the bundle beside core.cjs, from a chunk and from another worker too', () => {
    expect(workerLocation('document', 'file:///p/out/main/core.cjs').pathname).toBe(
      '/p/out/main/document-worker.cjs'
    )
    expect(workerLocation('document', 'file:///p/out/main/chunks/documents-x.cjs').pathname).toBe(
      '/p/out/main/document-worker.cjs'
    )
    expect(workerLocation('picture', 'file:///p/out/main/document-worker.cjs').pathname).toBe(
      '/p/out/main/picture-worker.cjs'
    )
  })
})
