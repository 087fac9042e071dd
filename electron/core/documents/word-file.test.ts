import { expect, it } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import { italianSpecimen } from '../../../tests/documents/specimen.ts'
import { wordFile } from './word-file.ts'

it('a document that cannot be rendered is told as such, not as a fault of the program', async () => {
  const broken = () => Promise.reject(new TypeError('no such style'))
  await expect(wordFile(await italianSpecimen(), undefined, broken)).rejects.toMatchObject({
    code: 'DOCUMENT_FAILED'
  })
})

it('a document that nobody waits for any more is cancelled, not failed', async () => {
  const stop = new AbortController()
  const waiting = () => {
    stop.abort(new PianoError('CANCELLED'))
    return Promise.reject(new Error('terminated'))
  }
  await expect(wordFile(await italianSpecimen(), stop.signal, waiting)).rejects.toMatchObject({
    code: 'CANCELLED'
  })
})
