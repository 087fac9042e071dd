import { PianoError } from '#shared/contract/errors.ts'
import { isIntact, keptBackups } from '../../backups/backups.ts'
import { restoreBackup } from '../../backups/restore.ts'
import { runJob } from '../../jobs/run-job.ts'
import type { CoreContext } from '../../serving/context.ts'
import { os } from '../../serving/implement.ts'
import { buildSample } from './sample.ts'

const refusalOf = ({ session, tickets }: CoreContext) => {
  const refused = session.refused()
  if (refused === null) return null
  const { code, details } = refused.error
  return { code, details: { ...details }, ticket: tickets.issue(refused.path, 'read') }
}

export const workspace = os.workspace.router({
  status: os.workspace.status.handler(async ({ context }) => ({
    open: await context.session.describe(),
    refused: refusalOf(context),
    recent: context.recents.list(),
    version: context.version
  })),
  create: os.workspace.create.handler(({ context, input: { target, ...input } }) =>
    context.session.create(context.tickets.path(target, 'write'), input)
  ),
  createSample: os.workspace.createSample.handler(({ context, input }) => {
    const path = context.tickets.path(input.target, 'write')
    return runJob(report => buildSample(context.session, path, input.sample, report))
  }),
  open: os.workspace.open.handler(({ context, input }) =>
    context.session.open(context.tickets.path(input.ticket, 'read'), input.manner)
  ),
  openRecent: os.workspace.openRecent.handler(({ context, input }) => {
    const path = context.recents.path(input.key)
    if (path === null) throw new PianoError('WORKSPACE_MISSING')
    return context.session.open(path, input.manner)
  }),
  saveElsewhere: os.workspace.saveElsewhere.handler(({ context, input }) =>
    context.session.saveElsewhere(context.tickets.path(input.target, 'write'))
  ),
  trustClock: os.workspace.trustClock.handler(async ({ context }) => {
    await context.session.workspace().trustClock()
    return {}
  }),
  forgetRecent: os.workspace.forgetRecent.handler(({ context, input }) => {
    context.recents.forget(input.key)
    return {}
  }),
  close: os.workspace.close.handler(async ({ context }) => {
    await context.session.close()
    return {}
  }),
  setMe: os.workspace.setMe.handler(({ context, input }) => context.session.setMe(input.member)),
  validate: os.workspace.validate.handler(async ({ context }) => {
    const report = await context.session.workspace().validate()
    return { ...report, records: { ...report.records }, problems: [...report.problems] }
  }),
  backup: os.workspace.backup.handler(({ context, input }) =>
    context.session.workspace().copyTo(context.tickets.path(input.target, 'write'))
  ),
  backups: os.workspace.backups.handler(({ context }) =>
    keptBackups(context.home, context.session.workspace().id).map(
      ({ path, fileName, at, occasion, size }) => ({
        name: fileName,
        at,
        occasion,
        size,
        verified: isIntact(path)
      })
    )
  ),
  restore: os.workspace.restore.handler(({ context, input }) => {
    const kept = keptBackups(context.home, context.session.workspace().id)
    const target = context.tickets.path(input.target, 'write')
    const backup = kept.find(({ fileName }) => fileName === input.name)
    if (backup === undefined) throw new PianoError('FILE_MISSING')
    return restoreBackup(backup.path, target)
  })
})
