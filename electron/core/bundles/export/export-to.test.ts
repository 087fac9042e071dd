import { writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWorkspace } from '../../store/file/open.ts'
import { readBundleFile } from '../files.ts'
import { fileHash, withTwoCities } from '../testing/two-cities.ts'
import { exportTo } from './export-to.ts'
import { plainSelection } from './selection.ts'

const SELECTION = plainSelection('partner', [], ['it'])
const options = () => ({ now: new Date(), version: '0.1.0', replace: false })

it('A bundle is written where it was asked for', () =>
  withTwoCities(async ({ workspace }, _, folder) => {
    const out = join(folder, 'out.pianocomune')
    const { bytes } = await exportTo(workspace, SELECTION, out, options())
    expect(Buffer.from(await readBundleFile(out)).equals(bytes)).toBe(true)
    expect(await exportTo(workspace, SELECTION, out, options())).toMatchObject({ again: true })
  }))

it.each([
  ['a place that is taken', 'taken', 'WORKSPACE_EXISTS'],
  ['a folder that is not there', 'none/out', 'FOLDER_MISSING']
])('An export to %s leaves the workspace byte for byte as it was', (_, name, code) =>
  withTwoCities(async (sender, __, folder) => {
    await sender.workspace.close()
    const before = fileHash(sender.path)
    writeFileSync(join(folder, 'taken'), 'mine')
    const workspace = await openWorkspace(sender.path, { home: sender.home })
    const there = await readdir(folder)
    await expect(exportTo(workspace, SELECTION, join(folder, name), options())).rejects.toMatchObject({
      code
    })
    expect(await readdir(folder)).toEqual(there)
    await workspace.close()
    expect(fileHash(sender.path)).toBe(before)
  })
)
