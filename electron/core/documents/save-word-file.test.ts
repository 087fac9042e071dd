import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { expect, it } from 'vitest'
import { withFolder, withWorkspace } from '../../../tests/support/workspace.ts'
import { writeZip } from '../bundles/container/zip-write.ts'
import { saveWordFile } from './save-word-file.ts'

const word = async (text: string): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }))

it('a document takes the place of an older one and of an empty file', async () => {
  await withFolder(async folder => {
    const [older, newer] = [await word('older'), await word('newer')]
    for (const before of [older, Buffer.alloc(0)]) {
      const path = join(folder, 'annex.docx')
      writeFileSync(path, before)
      await saveWordFile(path, newer)
      expect(readFileSync(path).equals(newer)).toBe(true)
    }
  })
})

it('a document takes the place of nothing else, of a ZIP file that holds a document neither', async () => {
  await withFolder(async folder => {
    const inner = await word('inside')
    const others = [
      Buffer.from('minutes'),
      Buffer.from(writeZip([{ name: 'data/annex.docx', data: inner }])),
      inner.subarray(0, inner.length - 30)
    ]
    for (const before of others) {
      const path = join(folder, 'annex.docx')
      writeFileSync(path, before)
      await expect(saveWordFile(path, inner)).rejects.toMatchObject({ code: 'FILE_OF_ANOTHER_KIND' })
      expect(readFileSync(path).equals(before)).toBe(true)
    }
  })
})

it('says of a workspace and of a missing folder what they are', async () => {
  await withWorkspace(async (_, { folder, path }) => {
    const bytes = new Uint8Array([1])
    await expect(saveWordFile(path, bytes)).rejects.toMatchObject({ code: 'WORKSPACE_IN_USE' })
    const missing = join(folder, 'missing', 'annex.docx')
    await expect(saveWordFile(missing, bytes)).rejects.toMatchObject({ code: 'FOLDER_MISSING' })
  })
})
