/** Procedures that change something anywhere; everything else only reads and may be asked again. */
const WRITES: ReadonlySet<string> = new Set([
  'workspace.create',
  'workspace.createSample',
  'workspace.open',
  'workspace.openRecent',
  'workspace.forgetRecent',
  'workspace.close',
  'workspace.setMe',
  'workspace.backup',
  'record.commit',
  'record.undo',
  'record.redo',
  'record.undoTransaction',
  'record.attach',
  'record.saveAttachment',
  'roadmap.seal',
  'settings.set'
])

const READ_AREAS: ReadonlySet<string> = new Set([
  'start',
  'group',
  'stakeholders',
  'needs',
  'practices',
  'monitoring',
  'record',
  'workspace',
  'roadmap',
  'settings'
])

/** Says whether a call may be repeated after the core was started anew: reads are, writes never (DESIGN.md 2). */
export const isRepeatable = (path: readonly string[]): boolean =>
  READ_AREAS.has(path[0] ?? '') && !WRITES.has(path.join('.')) && path[1] !== 'changes'
