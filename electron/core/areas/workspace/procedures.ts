import { PianoError } from '#shared/contract/errors.ts'
import { isIntact, type KeptBackup, keptBackups, placeOf } from '../../backups/backups.ts'
import { restoreBackup } from '../../backups/restore.ts'
import { runJob } from '../../jobs/run-job.ts'
import type { CoreContext } from '../../serving/context.ts'
import { os } from '../../serving/implement.ts'
import { openSample } from './sample.ts'
import { whereabouts } from './whereabouts.ts'

const backOf = ({ session, tickets }: CoreContext) => {
  const back = session.back()
  if (back === null) return null
  const { path, cityName, inUse } = back
  return { ticket: tickets.issue(path, 'read'), cityName, inUse: inUse && { ...inUse } }
}

const refusalOf = ({ session, tickets }: CoreContext) => {
  const refused = session.refused()
  if (refused === null) return null
  const { code, details } = refused.error
  return { code, details: { ...details }, ticket: tickets.issue(refused.path, 'read') }
}

/** A kept backup of the open workspace by its name. Throws FILE_MISSING, and NO_WORKSPACE. */
const keptBackup = ({ home, session }: CoreContext, name: string): KeptBackup => {
  const kept = keptBackups(home, session.workspace().id).find(({ fileName }) => fileName === name)
  if (kept === undefined) throw new PianoError('FILE_MISSING')
  return kept
}

export const workspace = os.workspace.router({
  status: os.workspace.status.handler(async ({ context }) => ({
    open: await context.session.describe(),
    back: backOf(context),
    refused: refusalOf(context),
    recent: context.recents.list(context.session.isOpen() ? context.session.workspace().path : null),
    version: context.version
  })),
  create: os.workspace.create.handler(({ context, input: { target, ...input } }) =>
    context.session.create(context.tickets.path(target, 'write'), input)
  ),
  createSample: os.workspace.createSample.handler(({ context, input }) => {
    const path = input.target === null ? null : context.tickets.path(input.target, 'write')
    return runJob(report => openSample(context, path, input.sample, report))
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
  repair: os.workspace.repair.handler(async ({ context }) => ({
    repaired: await context.session.workspace().repair()
  })),
  backup: os.workspace.backup.handler(({ context, input }) =>
    context.session.workspace().copyTo(context.tickets.path(input.target, 'write'))
  ),
  backups: os.workspace.backups.handler(({ context }) => {
    const { id, path } = context.session.workspace()
    const own = placeOf(context.session.back()?.path ?? path)
    return keptBackups(context.home, id).map(backup => ({
      name: backup.fileName,
      at: backup.at,
      occasion: backup.occasion,
      ofCopy: backup.place !== own,
      size: backup.size,
      verified: isIntact(backup.path)
    }))
  }),
  whereabouts: os.workspace.whereabouts.handler(({ context }) => whereabouts(context)),
  lookAtBackup: os.workspace.lookAtBackup.handler(({ context, input }) =>
    context.session.lookAtBackup(keptBackup(context, input.name).path)
  ),
  restore: os.workspace.restore.handler(({ context, input }) => {
    const backup = keptBackup(context, input.name)
    return restoreBackup(backup.path, context.tickets.path(input.target, 'write'))
  })
})
