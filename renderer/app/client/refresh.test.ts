import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { Change, ChangedRecord } from '#shared/contract/record.ts'
import { patched } from './patch.ts'
import { refresherOf } from './refresh.ts'

const A = '01990000-0000-7000-8000-00000000000a'
const B = '01990000-0000-7000-8000-00000000000b'
const NONE = { undo: null, redo: null }
let stamps = 0

const changeOf = (...records: ChangedRecord[]): Change => {
  stamps += 1
  return {
    stamp: `stamp ${stamps}`,
    kind: 'edit',
    types: [...new Set(records.map(({ type }) => type))],
    records,
    undoState: NONE
  }
}
const set = (type: ChangedRecord['type'], id: string, ...fields: string[]): ChangedRecord => ({
  type,
  id,
  fields,
  values: {},
  near: []
})

/** A window that shows answers of calls, and tells which of them it asked for again. */
const shows = (...calls: readonly (readonly [path: string, input?: unknown, answer?: unknown])[]) => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  const asked: string[] = []
  for (const [path, input, answer = path] of calls) {
    const queryKey = [path.split('.'), { input, type: 'query' }]
    queries.setQueryData(queryKey, answer)
    const queryFn = () => {
      asked.push(path)
      return answer
    }
    new QueryObserver(queries, { queryKey, queryFn }).subscribe(() => {})
  }
  const after = async (change: Change) => {
    asked.length = 0
    await refresherOf(queries).apply(change)
    return asked.toSorted()
  }
  return { queries, asked, after }
}

test('Only what reads a kind that changed is asked again', async () => {
  const { after } = shows(['needs.judgements'], ['exchange.library'], ['settings.get'], ['documents.kinds'])
  expect(await after(changeOf(set('priority', A, 'notes')))).toEqual(['needs.judgements'])
  expect(await after(changeOf(set('partnerCity', A, 'notes')))).toEqual(['exchange.library'])
})

test('A list is asked again when its kind, one that it counts or the name of one that it names changed', async () => {
  const counts = [{ name: 'members', of: 'member' }]
  const { after } = shows(['record.list', { type: 'department', fields: ['name'], counts }])
  const named = shows(['record.list', { type: 'member', fields: ['role', 'department'] }])
  expect(await after(changeOf(set('department', A, 'name')))).toEqual(['record.list'])
  expect(await after(changeOf(set('member', A, 'role')))).toEqual(['record.list'])
  expect(await after(changeOf(set('action', A, 'title')))).toEqual([])
  expect(await named.after(changeOf(set('department', A, 'name')))).toEqual(['record.list'])
  expect(await named.after(changeOf(set('department', A, 'responsibilities')))).toEqual([])
})

test('A change that is told twice is asked for once', async () => {
  const { queries, after, asked } = shows(['needs.judgements'])
  const change = changeOf(set('priority', A, 'title'))
  await Promise.all([after(change), refresherOf(queries).apply(change)])
  await refresherOf(queries).apply(change)
  expect(asked).toEqual(['needs.judgements'])
})

test('What undo would take comes with the change and is not asked for', async () => {
  const { queries, after } = shows(['record.undoState', undefined, NONE])
  const undo = { stamp: 's', label: 'x' }
  expect(await after({ ...changeOf(set('city', A, 'name')), undoState: { undo, redo: null } })).toEqual([])
  expect(queries.getQueryCache().getAll()[0]?.state.data).toEqual({ undo, redo: null })
})

test('A page is asked again only when its record or what hangs on it changed', async () => {
  const page = { title: 'Azione', connections: [{ record: { type: 'stakeholder', id: B } }] }
  const { after } = shows(['record.get', { type: 'action', id: A }, page])
  const near = [{ type: 'action' as const, id: A }]
  expect(await after(changeOf(set('action', A, 'notes')))).toEqual(['record.get'])
  expect(await after(changeOf(set('action', B, 'title')))).toEqual(['record.get'])
  expect(await after(changeOf(set('stakeholder', B, 'notes')))).toEqual([])
  expect(await after(changeOf(set('stakeholder', B, 'name@en')))).toEqual(['record.get'])
  expect(await after(changeOf({ ...set('milestone', B, 'title', 'id'), near }))).toEqual(['record.get'])
  expect(await after(changeOf({ ...set('measurement', A, 'value'), near }))).toEqual([])
  expect(await after(changeOf({ ...set('actionPartner', `${A}~${B}`, 'role'), near }))).toEqual([
    'record.get'
  ])
})

test('A list of children is asked again when one of that parent and kind changed', async () => {
  const { after } = shows([
    'record.children',
    { parent: { type: 'action', id: A }, type: 'milestone' },
    [{ id: B, references: {} }]
  ])
  const near = [{ type: 'action' as const, id: A }]
  expect(await after(changeOf({ ...set('milestone', 'new', 'id', 'title'), near }))).toEqual([
    'record.children'
  ])
  expect(await after(changeOf({ ...set('budgetLine', 'x', 'label'), near }))).toEqual([])
  expect(await after(changeOf(set('milestone', 'other', 'title')))).toEqual([])
})

test('Titles in another language are read again only when one was translated', async () => {
  const { after } = shows(['record.titles', { language: 'ar' }], ['record.options', { type: 'action' }])
  expect(await after(changeOf(set('action', A, 'startDate', 'description@ar')))).toEqual([])
  expect(await after(changeOf(set('action', A, 'title')))).toEqual(['record.options'])
  expect(await after(changeOf(set('department', A, 'name@ar')))).toEqual(['record.titles'])
})

test('Of more records than are named, all that reads their kinds is asked again', async () => {
  const { after } = shows(
    ['record.get', { type: 'city', id: A }],
    ['needs.judgements'],
    ['exchange.library'],
    ['record.titles']
  )
  const change = { ...changeOf(), types: ['priority' as const], records: null }
  expect(await after(change)).toEqual(['needs.judgements', 'record.get', 'record.titles'])
})

test('What nobody looks at is read when it is shown again', async () => {
  const { queries, after } = shows(['exchange.library'])
  const queryKey = [['needs', 'judgements'], { type: 'query' }]
  queries.setQueryData(queryKey, 'rows')
  expect(await after(changeOf(set('priority', A, 'title')))).toEqual([])
  expect(queries.getQueryState(queryKey)?.isInvalidated).toBe(true)
})

test('An answer that can be patched is never asked for as a whole, and a later change stands', async () => {
  const queries = new QueryClient()
  const queryKey = [['needs', 'judgements'], { type: 'query' }]
  queries.setQueryData(queryKey, ['a'])
  let whole = 0
  const waits: (() => void)[] = []
  const meta = patched<readonly string[]>((_, __, records) => {
    const row = records[0]?.id ?? ''
    return new Promise(resolve => waits.push(() => resolve(rows => [...rows, row])))
  })
  const queryFn = () => {
    whole += 1
    return []
  }
  new QueryObserver(queries, { queryKey, queryFn, meta, staleTime: Number.POSITIVE_INFINITY }).subscribe(
    () => {}
  )
  const { apply } = refresherOf(queries)
  const both = [apply(changeOf(set('priority', 'b'))), apply(changeOf(set('priority', 'c')))]
  await new Promise(resolve => setTimeout(resolve))
  // The second answer comes first.
  waits[1]?.()
  waits[0]?.()
  await Promise.all(both)
  expect(queries.getQueryData(queryKey)).toEqual(['a', 'b', 'c'])
  expect(whole).toBe(0)
})
