import { isRecordType, kindOf, type RecordType } from '../model/index.ts'
import type { Contract } from './index.ts'

/** Every call of the contract by its name, `area.verb`. */
export type Path = {
  readonly [A in keyof Contract]: `${A}.${Extract<keyof Contract[A], string>}`
}[keyof Contract]

/** What answers are made of: kinds of records, translations, the log as a whole, what this device keeps. */
export type Source = RecordType | 'translation' | 'log' | 'device'

/** Which rows an answer is made of; `asked`: those of the kind that the input names; `listed`: and of those it counts and names. */
type Sources = readonly Source[] | 'asked' | 'listed' | 'everything'

export type Read = {
  readonly of: Sources
  /** Kinds of which the answer only names records: asked again when a title changed, or who is in the bin. */
  readonly names?: readonly RecordType[]
  /** The answer is about the one record that the input is (`input`), or that its `parent` is. */
  readonly about?: 'input' | 'parent'
  /** Of all it reads, only what records are called, and which are in the bin. */
  readonly only?: 'titles'
  /** Each change brings it along. */
  readonly told?: true
  /** Long work: its progress would begin anew, so it is not repeated after a restart of the core. */
  readonly long?: true
}

const BUNDLES = ['partnerCity', 'receivedBundle'] as const
const PLAN = ['roadmap', 'axis', 'objective', 'action'] as const
const ACTIONS = ['milestone', 'budgetLine', 'alignment', 'actionPartner', 'indicator', 'measurement'] as const

/**
 * For each call of the contract, what it reads; or `once`, when it does something. The window asks again only what a change touches
 * (renderer/app/client/refresh.ts), and after a restart of the core repeats reads alone (DESIGN.md 2). A test holds this to the tables
 * that each call looks into.
 */
export const READS = {
  'workspace.status': { of: ['city', 'member', 'device'], names: ['department'] },
  'workspace.create': 'once',
  'workspace.createSample': 'once',
  'workspace.open': 'once',
  'workspace.openRecent': 'once',
  'workspace.forgetRecent': 'once',
  'workspace.saveElsewhere': 'once',
  'workspace.trustClock': 'once',
  'workspace.close': 'once',
  'workspace.setMe': 'once',
  'workspace.validate': { of: 'everything' },
  'workspace.repair': 'once',
  'workspace.backup': 'once',
  // An import makes one.
  'workspace.backups': { of: ['device', 'receivedBundle'] },
  'workspace.lookAtBackup': 'once',
  // Its size grows with each change.
  'workspace.whereabouts': { of: ['device', 'log', 'receivedBundle'] },
  'workspace.restore': 'once',
  'record.list': { of: 'listed' },
  'record.get': { of: 'everything', about: 'input' },
  'record.children': { of: 'everything', about: 'parent' },
  'record.fields': { of: 'asked' },
  'record.options': { of: 'asked', only: 'titles' },
  'record.doubles': { of: 'asked', only: 'titles' },
  'record.titles': { of: ['translation'], only: 'titles' },
  'record.ownFields': { of: ['ownField', 'ownChoice', 'translation'] },
  'record.commit': 'once',
  'record.undo': 'once',
  'record.redo': 'once',
  'record.undoTransaction': 'once',
  'record.undoPreview': { of: 'everything' },
  'record.undoState': { of: ['log'], told: true },
  'record.history': { of: 'everything', about: 'input' },
  'record.workspaceHistory': { of: 'everything' },
  'record.search': { of: 'everything' },
  'record.bin': { of: 'everything', only: 'titles' },
  'record.attach': 'once',
  'record.saveAttachment': 'once',
  'record.changes': 'once',
  'start.waiting': { of: ['receivedBundle'] },
  'start.overview': {
    of: [
      'log',
      'city',
      'department',
      'member',
      'stakeholder',
      'criterion',
      'priority',
      'score',
      'practice',
      ...PLAN,
      // What was done last is called by what it is about.
      'actionDepartment',
      'actionPriority',
      'actionPractice',
      'sealedVersion',
      ...ACTIONS,
      ...BUNDLES,
      'sentBundle',
      'contactPerson'
    ]
  },
  'needs.frame': { of: ['criterion', 'department', 'sealedVersion'] },
  'needs.judgements': { of: ['priority', 'criterion', 'score', 'department'] },
  'needs.scores': { of: ['score'] },
  'roadmap.frame': { of: ['roadmap', 'axis', 'objective', 'sealedVersion'] },
  'roadmap.actions': {
    of: [...PLAN, 'sealedVersion', ...ACTIONS, 'city'],
    names: ['department', 'stakeholder']
  },
  'roadmap.reach': {
    of: [
      'city',
      'axis',
      'objective',
      'action',
      'actionDepartment',
      'actionPartner',
      'stakeholder',
      'department'
    ]
  },
  'roadmap.seal': 'once',
  'monitoring.standings': { of: ['indicator', 'measurement', ...PLAN] },
  'exchange.overview': { of: ['city', 'sentBundle', ...BUNDLES, 'log'] },
  'exchange.previewExport': { of: 'everything', long: true },
  'exchange.export': 'once',
  'exchange.previewImport': 'once',
  'exchange.import': 'once',
  'exchange.confirmKey': 'once',
  'exchange.library': { of: BUNDLES },
  'exchange.received': { of: BUNDLES },
  'documents.kinds': { of: [] },
  'documents.preview': { of: 'everything', long: true },
  'documents.save': 'once',
  'drafts.list': { of: ['device'] },
  'drafts.keep': 'once',
  'settings.get': { of: ['device'] },
  'settings.set': 'once',
  'settings.about': { of: [] }
} as const satisfies Readonly<Record<Path, Read | 'once'>>

/** What a call reads; null when it does something, or is none of the contract. */
export const readOf = (path: string): Read | null => {
  const read: Read | 'once' | undefined = Object.hasOwn(READS, path) ? READS[path as Path] : undefined
  return read === undefined || read === 'once' ? null : read
}

/** Says whether a call may be asked again of the next core when one died: what is not named as a read never is. */
export const isRepeatable = (path: readonly string[]): boolean => {
  const read = readOf(path.join('.'))
  return read !== null && read.long !== true
}

type Asked = {
  readonly type: RecordType
  readonly fields?: readonly string[]
  readonly counts?: readonly { readonly of: RecordType }[]
}

const isAsked = (input: unknown): input is Asked =>
  typeof input === 'object' &&
  input !== null &&
  'type' in input &&
  typeof input.type === 'string' &&
  isRecordType(input.type)

/** The kinds that a call reads with this input, and those of which it only names records. */
export const sourcesOf = (
  { of, names = [] }: Read,
  input: unknown
): { readonly of: readonly Source[] | 'everything'; readonly names: readonly RecordType[] } => {
  if (of !== 'asked' && of !== 'listed') return { of, names }
  if (!isAsked(input)) return { of: [], names }
  const { ends = [], fields } = kindOf(input.type)
  const targetsOf = (all: readonly string[]) => all.flatMap(name => fields[name]?.target ?? [])
  // Links are called by their ends.
  if (of === 'asked') return { of: [input.type, ...targetsOf(ends)], names }
  return {
    of: [input.type, ...(input.counts ?? []).map(counted => counted.of)],
    names: targetsOf(input.fields ?? [])
  }
}
