/**
 * Calls that change nothing anywhere and may be asked again after the core was started anew (DESIGN.md 2). What is not
 * named here is never repeated: the list can only be too short.
 */
export const READS: ReadonlySet<string> = new Set([
  'workspace.status',
  'workspace.validate',
  'workspace.backups',
  'record.get',
  'record.fields',
  'record.children',
  'record.options',
  'record.titles',
  'record.undoState',
  'record.history',
  'record.workspaceHistory',
  'record.search',
  'record.bin',
  'start.overview',
  'group.list',
  'stakeholders.list',
  'needs.list',
  'practices.list',
  'roadmap.tree',
  'roadmap.reach',
  'monitoring.list',
  'exchange.overview',
  'exchange.library',
  'exchange.received',
  'documents.kinds',
  'settings.get',
  'settings.about'
])

export const isRepeatable = (path: readonly string[]): boolean => READS.has(path.join('.'))
