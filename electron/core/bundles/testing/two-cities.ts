import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFolder } from '../../../../tests/support/workspace.ts'
import { sha256 } from '../../files/sha256.ts'
import { createWorkspace } from '../../store/file/create.ts'
import { openWorkspace } from '../../store/file/open.ts'
import type { Workspace } from '../../store/workspace.ts'
import { exportBundle } from '../export/export-bundle.ts'
import { bundleLanguages } from '../export/languages.ts'
import { plainSelection, type Selection } from '../export/selection.ts'
import { importBundle } from '../import/import-bundle.ts'

export type City = { readonly workspace: Workspace; readonly path: string; readonly home: string }

/** A new workspace of a city, open. */
export const newCity = async (folder: string, name: string): Promise<City> => {
  const home = join(folder, `${name} home`)
  const path = join(folder, `${name}.piano`)
  await createWorkspace(path, { cityName: name, language: 'it', home })
  return { workspace: await openWorkspace(path, { home }), path, home }
}

/** Runs a test over the workspaces of two cities, and closes them. */
export const withTwoCities = <T>(
  test: (sender: City, receiver: City, folder: string) => Promise<T>
): Promise<T> =>
  withFolder(async folder => {
    const sender = await newCity(folder, 'Milano')
    const receiver = await newCity(folder, 'Bologna')
    try {
      return await test(sender, receiver, folder)
    } finally {
      await sender.workspace.close()
      await receiver.workspace.close()
    }
  })

/** Exports everything for partners, contact data withheld. */
export const send = async ({ workspace }: City, more: Partial<Selection> = {}, now = new Date()) => {
  const selection = plainSelection('partner', [], await bundleLanguages(workspace))
  return exportBundle(workspace, { ...selection, found: 'withhold', ...more }, { now, version: '0.1.0' })
}

/** Imports bytes, without confirming the city's key unless digits are given. */
export const receive = ({ workspace }: City, bytes: Uint8Array, trust: string | null = null) =>
  importBundle(workspace, bytes, { trust, confirmation: { by: null, on: '2026-02-02' } })

/** Hash of a workspace file that is closed. */
export const fileHash = (path: string): string => sha256(readFileSync(path))
