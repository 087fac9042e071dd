import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ERROR_CODES } from '#shared/contract/errors.ts'
import { answered, type Client, type Connection } from './connection.ts'
import { expectedOf, INPUTS, readsOver } from './inputs.ts'
import { PROCEDURES, wholeAnswer } from './procedures.ts'

type Options = {
  /** Without SQLite there is only the frame to test: names, errors, streams, cancelling. */
  readonly store: 'real' | 'stub'
}

const PATIENCE = { timeout: 20_000, interval: 50 }

/** What only JSON can say: no dates, no undefined, no numbers that are none. */
const expectPlain = (answer: unknown) => expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)

const openSample = async (client: Client, target: string) => {
  const events = []
  for await (const event of await client.workspace.createSample({ sample: 'milano', target })) {
    events.push(event)
  }
  return events
}

/** The whole contract over one transport (DESIGN.md 2). Each transport's test file calls it once. */
export const contractSuite = (connect: () => Promise<Connection>, { store }: Options): void => {
  let connection: Connection
  beforeAll(async () => {
    connection = await connect()
  })
  afterAll(async () => {
    await connection.close()
  })

  test.each(PROCEDURES)(
    '$name answers as the contract says while nothing is open',
    async ({ name, call }) => {
      const expected = expectedOf(name)
      const answer = wholeAnswer(call(connection.client, expected.input))
      if (expected.closed === null) return expectPlain(await answer)
      const { code, defined, data } = answered(await answer.catch((error: unknown) => error))
      expect({ code, defined }).toEqual({ code: expected.closed, defined: true })
      expectPlain(data)
    }
  )

  test.each(PROCEDURES.filter(({ takesInput }) => takesInput))(
    '$name refuses an input that is none, and says where',
    async ({ call }) => {
      const answer = wholeAnswer(call(connection.client, { 'not there': 1 }))
      const { code, defined, data } = answered(await answer.catch((error: unknown) => error))
      expect({ code, defined }).toEqual({ code: 'INVALID_INPUT', defined: true })
      expect(data).toMatchObject({ field: expect.stringMatching(/./), problem: expect.stringMatching(/./) })
    }
  )

  test('Every code of an error is one of the list', () => {
    for (const { closed } of Object.values(INPUTS)) {
      if (closed !== null) expect(ERROR_CODES).toHaveProperty(closed)
    }
  })

  test('Many calls at once are each answered with their own answer', async () => {
    const schemes = ['light', 'dark', 'system'] as const
    const calls = Array.from({ length: 60 }, (_, index) => schemes[index % 3] ?? 'light')
    const answers = await Promise.all(calls.map(scheme => connection.client.settings.set({ scheme })))
    expect(answers.map(({ scheme }) => scheme)).toEqual(calls)
  })

  test('Work that is cancelled stops in the core and leaves nothing open', async () => {
    const target = await connection.place('Annullato')
    const job = await connection.client.workspace.createSample({ sample: 'milano', target })
    expect(await job.next()).toMatchObject({ done: false, value: { kind: 'progress', stage: 'sample' } })
    await job.return()
    await vi.waitFor(
      async () => expect(await connection.client.workspace.status()).toMatchObject({ open: null }),
      PATIENCE
    )
    // Work that went on would have opened what it finished.
    await new Promise(resolve => setTimeout(resolve, 300))
    expect((await connection.client.workspace.status()).open).toBeNull()
  })

  test('Long work tells its progress, and its result last', async () => {
    const events = await openSample(connection.client, await connection.place('Milano'))
    expectPlain(events)
    const result = events.at(-1)
    const before = events.slice(0, -1)
    expect(before.length).toBeGreaterThan(0)
    expect(before.every(({ kind }) => kind === 'progress')).toBe(true)
    expect(result).toMatchObject({ kind: 'result', result: { language: 'it', readOnly: false } })
  })

  if (store === 'stub') return

  test('Every read answers over a workspace, in plain JSON', async () => {
    for (const { path, input } of await readsOver(connection.client)) {
      // The sample received no bundle.
      if (path === 'exchange.received') continue
      const procedure = PROCEDURES.find(({ name }) => name === path)
      const answer = await procedure?.call(connection.client, input)
      expect(answer, path).toBeDefined()
      expectPlain(answer)
    }
  })

  test('A commit is told to whoever listens to changes, until they stop', async () => {
    const { client } = connection
    const changes = await client.record.changes()
    const first = changes.next()
    // The listening begins with the first read, which is on its way.
    await new Promise(resolve => setTimeout(resolve, 100))
    const { stamp } = await client.record.commit({
      label: 'Prova',
      operations: [{ op: 'create', type: 'stakeholder', fields: { name: 'Forum' } }]
    })
    expect(await first).toMatchObject({ done: false, value: { stamp, kind: 'edit' } })
    await changes.return()
    expect(await client.record.undo()).toMatchObject({ undone: stamp })
  })

  test('A failure of the store comes with its code and details', async () => {
    const { client } = connection
    const id = '01890a5d-ac96-774b-bcce-b302099a8057'
    const failure = await client.record.get({ type: 'stakeholder', id }).catch((error: unknown) => error)
    expect(answered(failure)).toMatchObject({ code: 'RECORD_UNKNOWN', defined: true })
  })

  test('A closed workspace can be opened again by its key, never by its path', async () => {
    const { client } = connection
    await client.workspace.close()
    const { open, recent } = await client.workspace.status()
    expect(open).toBeNull()
    expect(JSON.stringify(recent)).not.toMatch(/[\\/]/)
    const key = recent[0]?.key ?? ''
    expect(await client.workspace.openRecent({ key })).toMatchObject({ cityName: 'Milano' })
    await client.workspace.close()
  })
}
