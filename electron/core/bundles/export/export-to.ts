import type { Workspace } from '../../store/workspace.ts'
import { type StagedFile, stageBundleFile } from '../files.ts'
import { type ExportedBundle, type ExportOptions, exportBundle } from './export-bundle.ts'
import type { Selection } from './selection.ts'

/**
 * Exports a bundle into a file: first the bytes on the disk under a temporary name, then the ledger, then the name. When the place is
 * unfit, the ledger knows nothing of it; when the program dies before the name is given, the same bytes can be had again.
 * Throws what `exportBundle` and `stageBundleFile` throw.
 */
export const exportTo = async (
  workspace: Workspace,
  selection: Selection,
  path: string,
  options: Omit<ExportOptions, 'beforeLedger'> & { readonly replace: boolean }
): Promise<ExportedBundle> => {
  let staged: StagedFile | null = null
  const stage = async (bytes: Uint8Array): Promise<void> => {
    options.report?.('saving', 0, null)
    staged = await stageBundleFile(path, bytes, options)
  }
  const leave = () => (staged as StagedFile | null)?.discard()
  try {
    const result = await exportBundle(workspace, selection, { ...options, beforeLedger: stage })
    await (staged as StagedFile | null)?.place()
    return result
  } catch (error) {
    await leave()
    throw error
  }
}
