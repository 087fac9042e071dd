import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { translatorOf } from '#shared/i18n/translator.ts'
import { placeOf } from '../../../../electron/core/backups/backups.ts'
import { fileSha256 } from '../../../../electron/core/files/sha256.ts'
import { runNode } from '../../../runner/child.ts'
import { startHost } from '../../host.ts'
import { useDevice } from '../device.ts'
import { PATIENCE } from '../program.ts'

type Opened = { readonly page: Page; close(): Promise<void> }
type OpenFile = (options: { readonly home: string; readonly file: string }) => Promise<Opened>

const cli = async (home: string, ...words: readonly string[]): Promise<string> => {
  const { code, output } = await runNode(['electron/cli/index.ts', ...words], { env: { PIANO_HOME: home } })
  if (code !== 0) throw new Error(output)
  return output
}

/** A kept backup of a workspace, as the program makes one before an import. */
const keepBackup = async (home: string, file: string): Promise<void> => {
  const info = JSON.parse(await cli(home, 'create', file, '--city', 'Bergamo', '--language', 'it', '--json'))
  const folder = join(home, 'backups', info.workspace)
  mkdirSync(folder, { recursive: true })
  const kept = join(folder, `2026-01-01T08-00-00.000Z-import-${placeOf(file)}.piano`)
  copyFileSync(file, kept)
  writeFileSync(`${kept}.sha256`, `${fileSha256(kept)}  ${kept}\n`)
}

/** Who comes second to a file sees its newest backup, who has the file, and gets it once it is free. */
export const locked = (openFile: OpenFile): void => {
  const device = useDevice()

  test('Who comes second sees the newest backup and who has the file, and has the file once it is free.', async () => {
    const t = translatorOf('it')
    const file = join(device(), 'Bergamo.piano')
    await keepBackup(device(), file)
    const first = await startHost({ home: device(), file })
    const second = await openFile({ home: device(), file })
    const { page } = second
    page.setDefaultTimeout(PATIENCE)
    try {
      const note = page.getByRole('region', { name: t('lookedAt.backup') })
      await note.getByText(/aperto altrove: .+ dal /).waitFor()
      await first.stop()
      await note.getByRole('button', { name: t('workspace.tryAgain', { city: 'Bergamo' }) }).click()
      await note.waitFor({ state: 'detached' })
      await page.getByRole('navigation').getByText('Bergamo').waitFor()
    } finally {
      await first.stop()
      await second.close()
    }
  })
}
