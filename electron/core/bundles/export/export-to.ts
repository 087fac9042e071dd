import type { Staged } from '../../../host/write-file.ts'
import type { Workspace } from '../../store/workspace.ts'
import { stageBundleFile } from '../files.ts'
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
  let staged: Staged | null = null
  const stage = async (bytes: Uint8Array): Promise<void> => {
    options.report?.('saving', 0, null)
    staged = await stageBundleFile(path, bytes, options)
  }
  try {
    const result = await exportBundle(workspace, selection, { ...options, beforeLedger: stage })
    const made = staged as Staged | null
    made?.place()
    return result
  } catch (error) {
    const made = staged as Staged | null
    made?.discard()
    throw error
  }
}
