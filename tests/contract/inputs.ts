import { isRepeatable, type Path, READS } from '#shared/contract/reads.ts'
import type { Client } from './connection.ts'

const ID = '01890a5d-ac96-774b-bcce-b302099a8057'
const TICKET = '0'.repeat(32)
const HASH = 'a'.repeat(64)
const STAMP = '2026-01-01T00:00:00.000Z-0000-0123456789ab'
const FINGERPRINT = '01234 01234 01234 01234 01234 01234'
const KEY = { type: 'stakeholder', id: ID }
const SELECTION = {
  audience: 'partner',
  types: [],
  recipient: null,
  languages: ['it'],
  personal: [],
  decisions: []
}
const DOCUMENT = {
  kind: 'roadmapAnnex',
  language: 'it',
  audience: 'council',
  about: null,
  draft: true,
  options: { annex: 'B' }
}

type Expected = {
  readonly input?: unknown
  /** The code while no workspace is open; null: an answer. */
  readonly closed: string | null
}

const WORKSPACE_FIRST = { closed: 'NO_WORKSPACE' }
const TICKET_FIRST = 'TICKET_UNKNOWN'

/** A valid input for every procedure of the contract, and what it answers while no workspace is open. */
export const INPUTS: Readonly<Record<Path, Expected>> = {
  'workspace.status': { closed: null },
  'workspace.create': {
    input: { city: 'Milano', country: 'IT', language: 'it', department: null, role: null, target: TICKET },
    closed: TICKET_FIRST
  },
  'workspace.createSample': { input: { sample: 'milano', target: TICKET }, closed: TICKET_FIRST },
  'workspace.open': { input: { ticket: TICKET }, closed: TICKET_FIRST },
  'workspace.openRecent': { input: { key: 'none' }, closed: 'WORKSPACE_MISSING' },
  'workspace.saveElsewhere': { input: { target: TICKET }, closed: TICKET_FIRST },
  'workspace.trustClock': WORKSPACE_FIRST,
  'workspace.forgetRecent': { input: { key: 'none' }, closed: null },
  'workspace.close': { closed: null },
  'workspace.setMe': { input: { member: null }, ...WORKSPACE_FIRST },
  'workspace.validate': WORKSPACE_FIRST,
  'workspace.repair': WORKSPACE_FIRST,
  'workspace.backup': { input: { target: TICKET }, ...WORKSPACE_FIRST },
  'workspace.backups': WORKSPACE_FIRST,
  'workspace.lookAtBackup': { input: { name: 'none' }, ...WORKSPACE_FIRST },
  'workspace.whereabouts': WORKSPACE_FIRST,
  'workspace.restore': { input: { name: 'none', target: TICKET }, ...WORKSPACE_FIRST },
  'record.get': { input: KEY, ...WORKSPACE_FIRST },
  'record.list': {
    input: {
      type: 'stakeholder',
      fields: ['name', 'responsibleDepartment'],
      counts: [{ name: 'contacts', of: 'contactPerson' }]
    },
    ...WORKSPACE_FIRST
  },
  'record.children': { input: { parent: KEY, type: 'contactPerson' }, ...WORKSPACE_FIRST },
  'record.fields': { input: { type: 'stakeholder', ids: [KEY.id], fields: ['name'] }, ...WORKSPACE_FIRST },
  'record.options': { input: { type: 'stakeholder', language: 'it' }, ...WORKSPACE_FIRST },
  'record.doubles': { input: { type: 'stakeholder', title: 'x', within: null }, ...WORKSPACE_FIRST },
  'record.titles': { input: { language: 'ar' }, ...WORKSPACE_FIRST },
  'record.ownFields': { input: { language: 'ar' }, ...WORKSPACE_FIRST },
  'record.commit': {
    input: { label: 'x', operations: [{ op: 'create', type: 'stakeholder', fields: { name: 'x' } }] },
    ...WORKSPACE_FIRST
  },
  'record.undo': WORKSPACE_FIRST,
  'record.redo': WORKSPACE_FIRST,
  'record.undoTransaction': { input: { stamp: STAMP }, ...WORKSPACE_FIRST },
  'record.undoPreview': { input: { stamp: STAMP }, ...WORKSPACE_FIRST },
  'record.undoState': WORKSPACE_FIRST,
  'record.history': { input: KEY, ...WORKSPACE_FIRST },
  'record.workspaceHistory': { input: {}, ...WORKSPACE_FIRST },
  'record.search': { input: { words: 'x' }, ...WORKSPACE_FIRST },
  'record.bin': WORKSPACE_FIRST,
  'record.attach': { input: { owner: KEY, ticket: TICKET, description: null }, closed: TICKET_FIRST },
  'record.saveAttachment': { input: { id: ID, ticket: TICKET }, ...WORKSPACE_FIRST },
  'record.changes': WORKSPACE_FIRST,
  'start.waiting': WORKSPACE_FIRST,
  'start.overview': WORKSPACE_FIRST,
  'needs.frame': WORKSPACE_FIRST,
  'needs.judgements': { input: { ids: null }, ...WORKSPACE_FIRST },
  'needs.scores': { input: { department: null, priorities: [ID] }, ...WORKSPACE_FIRST },
  'roadmap.frame': { input: { roadmap: null, approved: null }, ...WORKSPACE_FIRST },
  'roadmap.actions': { input: { roadmap: ID, approved: null, ids: null }, ...WORKSPACE_FIRST },
  'roadmap.reach': { input: { roadmap: ID }, ...WORKSPACE_FIRST },
  'roadmap.seal': {
    input: {
      roadmap: ID,
      title: 'x',
      occasion: 'approval',
      body: null,
      actNumber: null,
      actDate: null,
      note: null
    },
    ...WORKSPACE_FIRST
  },
  'monitoring.standings': { input: {}, ...WORKSPACE_FIRST },
  'exchange.overview': WORKSPACE_FIRST,
  'exchange.previewExport': { input: SELECTION, ...WORKSPACE_FIRST },
  'exchange.export': { input: { ...SELECTION, target: TICKET }, ...WORKSPACE_FIRST },
  'exchange.previewImport': { input: { ticket: TICKET }, ...WORKSPACE_FIRST },
  'exchange.import': { input: { ticket: TICKET, packageHash: HASH, trust: null }, ...WORKSPACE_FIRST },
  'exchange.confirmKey': {
    input: { partnerCity: ID, fingerprint: FINGERPRINT, by: 'x' },
    ...WORKSPACE_FIRST
  },
  'exchange.library': { input: { type: null, partnerCity: null }, ...WORKSPACE_FIRST },
  'exchange.received': { input: { bundle: ID, type: 'practice', id: ID }, ...WORKSPACE_FIRST },
  'documents.kinds': { closed: null },
  'documents.preview': { input: DOCUMENT, ...WORKSPACE_FIRST },
  'documents.save': { input: { ...DOCUMENT, target: TICKET, foundShown: 0 }, closed: TICKET_FIRST },
  'drafts.list': { input: { workspace: ID }, closed: null },
  'drafts.keep': { input: { workspace: ID, drafts: { 'action/x/title': { text: 'x' } } }, closed: null },
  'settings.get': { closed: null },
  'settings.set': {
    input: { scheme: 'dark', tables: { roadmap: { order: ['title'], hidden: [], widths: { title: 200 } } } },
    closed: null
  },
  'settings.about': { closed: null }
}

/** What a procedure is called with; throws where this file has no line for it. */
export const expectedOf = (path: Path): Expected => {
  const expected: Expected | undefined = INPUTS[path]
  if (expected === undefined) throw new Error(`\`${path}\` has no line in tests/contract/inputs.ts`)
  return expected
}

/** Inputs of the reads that are about records of the open sample; those of all others are in `INPUTS`. */
const inputsOver = async (client: Client): Promise<Partial<Readonly<Record<Path, unknown>>>> => {
  const [stakeholder] = await client.record.options({ type: 'stakeholder', language: 'it' })
  const [action] = await client.record.options({ type: 'action', language: 'it' })
  const [roadmap] = await client.record.options({ type: 'roadmap', language: 'it' })
  const [newest] = await client.record.workspaceHistory({ limit: 1 })
  if (stakeholder === undefined || newest === undefined || action === undefined || roadmap === undefined)
    throw new Error('no sample')
  const { type, id } = stakeholder
  return {
    'record.get': { type: 'action', id: action.id },
    'record.children': { parent: { type: 'action', id: action.id }, type: 'milestone' },
    'record.fields': { type, ids: [id], fields: ['name', 'name@en'] },
    'record.history': { type, id },
    'record.undoPreview': { stamp: newest.stamp },
    'roadmap.actions': { roadmap: roadmap.id, approved: null, ids: null },
    'roadmap.reach': { roadmap: roadmap.id }
  }
}

/** Every call that reads and may be repeated, with an input that the open sample answers. */
export const readsOver = async (client: Client): Promise<readonly { path: Path; input: unknown }[]> => {
  const own = await inputsOver(client)
  return (Object.keys(READS) as Path[])
    .filter(path => isRepeatable(path.split('.')))
    .map(path => ({ path, input: own[path] ?? expectedOf(path).input }))
}
