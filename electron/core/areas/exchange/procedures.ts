import { exportTo } from '../../bundles/export/export-to.ts'
import { previewExport } from '../../bundles/export/preview.ts'
import { readBundleFile } from '../../bundles/files.ts'
import { confirmKey } from '../../bundles/import/confirm-key.ts'
import { importBundle } from '../../bundles/import/import-bundle.ts'
import { previewBundle } from '../../bundles/import/preview.ts'
import { runJob } from '../../jobs/run-job.ts'
import { os } from '../../serving/implement.ts'
import { readLibrary } from './library.ts'
import { readOverview } from './overview.ts'
import { readReceived } from './received.ts'

/** Bundles out and in, the library of received material, partner cities and their keys (DESIGN.md 5). */
export const exchange = os.exchange.router({
  overview: os.exchange.overview.handler(({ context }) => readOverview(context.session.workspace())),
  previewExport: os.exchange.previewExport.handler(({ context, input }) =>
    previewExport(context.session.workspace(), { ...input, found: null })
  ),
  export: os.exchange.export.handler(({ context, input: { target, ...selection } }) => {
    const workspace = context.session.workspace()
    const path = context.tickets.path(target, 'write')
    return runJob(async (report, signal) => {
      const chosen = { ...selection, found: null }
      const exported = await exportTo(workspace, chosen, path, {
        now: new Date(),
        version: context.version,
        // The dialog has asked already.
        replace: true,
        report,
        signal
      })
      const { bytes: _, counts: __, ...result } = exported
      return result
    })
  }),
  previewImport: os.exchange.previewImport.handler(({ context, input }) => {
    const workspace = context.session.workspace()
    const path = context.tickets.path(input.ticket, 'read')
    return runJob(async (report, signal) => {
      report('reading', 0, null)
      return previewBundle(workspace, await readBundleFile(path), { report, signal })
    })
  }),
  import: os.exchange.import.handler(({ context, input }) => {
    const workspace = context.session.workspace()
    const path = context.tickets.path(input.ticket, 'read')
    return runJob(async (report, signal) => {
      report('reading', 0, null)
      return importBundle(workspace, await readBundleFile(path), {
        trust: input.trust?.fingerprint ?? null,
        expected: input.packageHash,
        confirmation: { by: input.trust?.by ?? null, on: context.today() },
        report,
        signal
      })
    })
  }),
  confirmKey: os.exchange.confirmKey.handler(async ({ context, input }) => {
    const on = context.today()
    await confirmKey(context.session.workspace(), input.partnerCity, input.fingerprint, { by: input.by, on })
    return { keyConfirmedOn: on }
  }),
  library: os.exchange.library.handler(({ context, input }) =>
    readLibrary(context.session.workspace().read, input)
  ),
  received: os.exchange.received.handler(({ context, input }) =>
    readReceived(context.session.workspace().read, input)
  )
})
