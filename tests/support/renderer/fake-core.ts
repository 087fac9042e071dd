import { PianoError } from '#shared/contract/errors.ts'
import type { Host } from '#shared/contract/host.ts'
import type { Change } from '#shared/contract/record.ts'
import { isRecordType } from '#shared/model/index.ts'
import { type Client, type Core, coreOf } from '../../../renderer/app/client/core.tsx'

/**
 * Answers of a core for one test, for errors and races and for components by themselves; what is not named is asked of the core
 * beneath, or fails with INTERNAL where there is none, so that nothing is asked unnoticed.
 */
export type Answers = {
  readonly [A in keyof Client]?: { readonly [V in keyof Client[A]]?: Answer<Client[A][V]> }
}

/** The call of the contract; where it answers a stream, any stream will do, e.g. an async generator. */
type Answer<F> = F extends (...input: infer I) => PromiseLike<infer R>
  ? (...input: I) => Promise<R extends AsyncIterable<infer S> ? AsyncIterable<S> : R>
  : never

/** A stream that says nothing and ends when it is no longer wanted. */
async function* silence(): AsyncGenerator<never, void, void> {}

// What every screen asks for by itself.
const QUIET: Readonly<Record<string, () => Promise<unknown>>> = {
  'record.changes': () => Promise.resolve(silence()),
  'record.undoState': () => Promise.resolve({ undo: null, redo: null }),
  'record.history': () => Promise.resolve([]),
  'record.titles': () => Promise.resolve([]),
  'record.ownFields': () => Promise.resolve([]),
  'drafts.list': () => Promise.resolve({}),
  'drafts.keep': () => Promise.resolve({})
}

const areaOf = (name: string, answers: object, beneath: object | undefined) =>
  new Proxy(answers, {
    get: (own, verb) => {
      if (typeof verb !== 'string') return undefined
      const answer: unknown = Reflect.get(own, verb)
      if (answer !== undefined) return answer
      if (beneath !== undefined) return Reflect.get(beneath, verb)
      return (
        QUIET[`${name}.${verb}`] ??
        (() => Promise.reject(new PianoError('INTERNAL', { call: `${name}.${verb}` })))
      )
    }
  })

const HOST: Host = {
  kind: 'browser',
  pick: () => Promise.resolve(null),
  save: () => Promise.resolve(null),
  deliver: () => Promise.resolve(),
  show: null,
  onOpen: () => () => {}
}

type RecordAnswers = NonNullable<Answers['record']>

/** Fields of many records, out of the pages that a test gives one by one. */
const fieldsOutOf =
  (get: NonNullable<RecordAnswers['get']>): NonNullable<RecordAnswers['fields']> =>
  ({ type, ids, fields }) =>
    Promise.all(
      ids.map(async id => {
        const page = await get({ type, id })
        const pick = <T>(from: Readonly<Record<string, T>>) =>
          Object.fromEntries(fields.map(name => [name, from[name] ?? null] as const))
        return { id, values: pick(page.values), stamps: pick(page.stamps) }
      })
    )

type Commit = NonNullable<RecordAnswers['commit']>

/** What a commit changed, out of its operations, for tests that say no more than its stamp. */
const changeOf = (stamp: string, operations: Parameters<Commit>[0]['operations']): Change => {
  const records = operations.flatMap(one =>
    isRecordType(one.type) && one.id !== undefined
      ? [
          {
            type: one.type,
            id: one.id,
            fields: 'fields' in one ? Object.keys(one.fields) : ['deletedAt'],
            values: {},
            near: []
          }
        ]
      : []
  )
  const types = operations.flatMap(({ type }) => (isRecordType(type) ? [type] : []))
  const isWhole = records.length === operations.length
  return {
    stamp,
    kind: 'edit',
    types,
    records: isWhole ? records : null,
    undoState: { undo: null, redo: null }
  }
}

let told = 0

const telling =
  (commit: Commit): Commit =>
  async (...call) => {
    const result = await commit(...call)
    if (result.change !== null || result.stamp === null) return result
    told += 1
    // Of tests that give the same stamp each time, each change is one of its own.
    return { ...result, change: changeOf(`${result.stamp} ${told}`, call[0].operations) }
  }

const withWhatFollows = (answers: Answers): Answers => {
  const { get, commit } = answers.record ?? {}
  return {
    ...answers,
    record: {
      ...(get && { fields: fieldsOutOf(get) }),
      ...answers.record,
      ...(commit && { commit: telling(commit) })
    }
  }
}

/** A core that answers by hand, typed by the contract, over one that works where it is given. */
export const fakeCore = (answers: Answers, host: Partial<Host> = {}, beneath?: Client): Core => {
  const client = new Proxy(withWhatFollows(answers), {
    get: (own, area) =>
      typeof area === 'string'
        ? areaOf(
            area,
            (Reflect.get(own, area) as object | undefined) ?? {},
            beneath && (Reflect.get(beneath, area) as object)
          )
        : undefined
  })
  return coreOf(client as Client, { ...HOST, ...host })
}
