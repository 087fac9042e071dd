import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withFolder } from '../../../tests/support/workspace.ts'
import { folderWarnings } from './folder.ts'

it('warns of folders that other programs copy elsewhere while they are written', async () => {
  await withFolder(async folder => {
    for (const name of ['OneDrive - Comune', 'Dropbox', 'Nextcloud', 'Google Drive']) {
      mkdirSync(join(folder, name, 'gruppo'), { recursive: true })
      expect(folderWarnings(join(folder, name, 'gruppo', 'a.piano'))).toContain('syncedFolder')
    }
    expect(folderWarnings(join(folder, 'a.piano'))).not.toContain('syncedFolder')
    expect(folderWarnings(join(folder, 'a.piano'))).not.toContain('networkFolder')
  })
})
