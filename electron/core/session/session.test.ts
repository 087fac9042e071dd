import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { NO_SETTINGS, type TableLayout } from '#shared/contract/device-settings.ts'
import { createOne, withFolder } from '../../../tests/support/workspace.ts'
import { keptBackups } from '../backups/backups.ts'
import { todayOf } from '../device/today.ts'
import { createCore } from '../serving/core.ts'
import { openWorkspace } from '../store/file/open.ts'

const CITY = {
  city: 'Torino',
  country: 'IT',
  language: 'it',
  department: 'Welfare',
  role: 'Referente'
} as const
const coreIn = (folder: string, backsUp = true) =>
  createCore({ home: join(folder, 'home'), version: '0.0.0', backsUp })

test('Who I am is remembered on this device and gone when that member is in the bin', () =>
  withFolder(async folder => {
    const path = join(folder, 'a.piano')
    const first = coreIn(folder)
    const { me } = await first.context.session.create(path, CITY)
    expect(me).toMatchObject({ role: 'Referente', department: { title: 'Welfare' } })
    await first.close()

    const second = coreIn(folder)
    expect(await second.context.session.open(path)).toMatchObject({ me })
    const operations = [{ op: 'delete', type: 'member', id: me.member ?? '' }] as const
    await second.context.session.workspace().commit({ label: 'x', operations })
    expect((await second.context.session.describe())?.me.member).toBeNull()
    await second.close()
  }))

test.each([
  ['Coordinamento', 'coordinator'],
  ['coordinatrice del gruppo', 'coordinator'],
  ['منسقة الفريق', 'coordinator'],
  ['Referente', null]
])('Whoever says at first start that they coordinate, %s, does', (role, expected) =>
  withFolder(async folder => {
    const core = coreIn(folder)
    await core.context.session.create(join(folder, 'a.piano'), { ...CITY, role })
    const members = await core.context.session
      .workspace()
      .read.selectFrom('member')
      .select('function')
      .execute()
    expect(members).toEqual([{ function: expected }])
    await core.close()
  })
)

test.each([
  [true, 'alone'],
  [false, null]
])('Whether one person works alone is said at first start: %s', (alone, mode) =>
  withFolder(async folder => {
    const core = coreIn(folder)
    await core.context.session.create(join(folder, 'a.piano'), { ...CITY, alone })
    const city = core.context.session.workspace().read.selectFrom('city').select('mode')
    expect(await city.execute()).toEqual([{ mode }])
    await core.close()
  })
)

test('A file that cannot be opened leaves the open one open', () =>
  withFolder(async folder => {
    const { context, close } = coreIn(folder)
    await context.session.create(join(folder, 'a.piano'), CITY)
    const bad = join(folder, 'bad.piano')
    writeFileSync(bad, 'no workspace')
    await expect(context.session.open(bad)).rejects.toMatchObject({ code: 'WORKSPACE_NOT_A_WORKSPACE' })
    expect(await context.session.describe()).toMatchObject({ cityName: 'Torino', fileName: 'a.piano' })
    await close()
  }))

test('What the host asks to begin with is waited for, and told why when it cannot be opened', () =>
  withFolder(async folder => {
    const path = join(folder, 'a.piano')
    const first = coreIn(folder)
    await first.context.session.create(path, CITY)
    await first.close()

    const second = coreIn(folder)
    const client = createRouterClient(second.router, { context: second.context })
    second.context.session.begin(join(folder, 'gone.piano'))
    expect(await client.workspace.status()).toMatchObject({
      open: null,
      refused: { code: 'WORKSPACE_MISSING' }
    })
    second.context.session.begin(path)
    expect(await client.workspace.status()).toMatchObject({
      open: { cityName: 'Torino', country: 'IT' },
      refused: null
    })
    await second.close()
  }))

test('When the first records cannot be written, no file stays behind', () =>
  withFolder(async folder => {
    const { context, close } = coreIn(folder)
    const path = join(folder, 'a.piano')
    const role = 'x'.repeat(501)
    await expect(context.session.create(path, { ...CITY, role })).rejects.toMatchObject({
      code: 'LINE_TOO_LONG'
    })
    expect(existsSync(path)).toBe(false)
    expect(context.session.isOpen()).toBe(false)
    await close()
  }))

test('A broken settings file counts as none', () =>
  withFolder(async folder => {
    mkdirSync(join(folder, 'home'))
    writeFileSync(join(folder, 'home/settings.json'), '{"language":')
    writeFileSync(join(folder, 'home/recents.json'), '[1]')
    const { context } = coreIn(folder)
    expect(context.device.get()).toEqual(NO_SETTINGS)
    expect(context.recents.list()).toEqual([])
    context.device.set({ language: 'ar' })
    expect(JSON.parse(readFileSync(join(folder, 'home/settings.json'), 'utf8'))).toMatchObject({
      language: 'ar'
    })
  }))

test('Column layouts and the panel’s width outlive a restart; what does not read is let go alone', () =>
  withFolder(async folder => {
    const layout = { order: ['title', 'status'], hidden: ['status'], widths: { title: 240 } }
    const first = coreIn(folder)
    first.context.device.set({ tables: { roadmap: layout, needs: layout }, panelWidth: 600 })
    first.context.device.set({ scheme: 'dark' })
    await first.close()
    const second = coreIn(folder)
    expect(second.context.device.get()).toMatchObject({
      scheme: 'dark',
      tables: { roadmap: layout, needs: layout },
      panelWidth: 600
    })
    second.context.device.set({ tables: { needs: null } })
    expect(second.context.device.get().tables).toEqual({ roadmap: layout })
    const path = join(folder, 'home/settings.json')
    const kept = JSON.parse(readFileSync(path, 'utf8'))
    kept.tables.odd = { order: 'x' }
    kept.panelWidth = 1e9
    writeFileSync(path, JSON.stringify(kept))
    expect(second.context.device.get()).toMatchObject({ tables: { roadmap: layout }, panelWidth: 440 })
    await second.close()
  }))

test('A layout beyond its limits is refused, and no more than sixty are kept', () =>
  withFolder(async folder => {
    const { context, router, close } = coreIn(folder)
    const client = createRouterClient(router, { context })
    const layout: TableLayout = { order: [], hidden: [], widths: {} }
    const set = (tables: Record<string, TableLayout>) => client.settings.set({ tables })
    const wrong: TableLayout[] = [
      { ...layout, order: Array.from({ length: 201 }, (_, at) => `c${at}`) },
      { ...layout, hidden: ['x'.repeat(81)] },
      { ...layout, widths: { a: 5 } },
      { ...layout, widths: { a: 150.5 } },
      { ...layout, ...{ more: 1 } }
    ]
    for (const tables of wrong) await expect(set({ roadmap: tables })).rejects.toThrow()
    for (let at = 0; at < 70; at += 1) await set({ [`table${at}`]: layout })
    expect(Object.keys(context.device.get().tables)).toHaveLength(60)
    expect(context.device.get().tables).toHaveProperty('table69')
    await close()
  }))

test('A workspace that is gone is named as missing, and can be forgotten', () =>
  withFolder(async folder => {
    const { context } = coreIn(folder)
    context.recents.add({ path: join(folder, 'gone.piano'), cityName: 'Torino', workspace: 'w' })
    const [recent] = context.recents.list()
    expect(recent).toMatchObject({ fileName: 'gone.piano', missing: true })
    context.recents.forget(recent?.key ?? '')
    expect(context.recents.list()).toEqual([])
  }))

test('Backups are listed with their occasion, and one whose bytes changed is not called verified', () =>
  withFolder(async folder => {
    const { router, context, close } = coreIn(folder)
    await context.session.create(join(folder, 'a.piano'), CITY)
    const { path } = await context.session.workspace().backup('byHand')
    const client = createRouterClient(router, { context })
    expect(await client.workspace.backups()).toMatchObject([{ occasion: 'byHand', verified: true }])
    writeFileSync(path, 'broken')
    expect(await client.workspace.backups()).toMatchObject([{ occasion: 'byHand', size: 6, verified: false }])
    await close()
  }))

test('Work is backed up half an hour after the first change and when the workspace is closed, and only work', () =>
  withFolder(async folder => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { context, close } = coreIn(folder)
    const path = join(folder, 'a.piano')
    await context.session.create(path, CITY)
    const { id } = context.session.workspace()
    const occasions = () => keptBackups(join(folder, 'home'), id).map(({ occasion }) => occasion)
    await context.session.close()
    expect(occasions()).toEqual([])

    await context.session.open(path)
    await createOne(context.session.workspace(), 'stakeholder', { name: 'Forum' })
    await vi.advanceTimersByTimeAsync(29 * 60_000)
    expect(occasions()).toEqual([])
    await vi.advanceTimersByTimeAsync(2 * 60_000)
    expect(occasions()).toEqual(['automatic'])
    await vi.advanceTimersByTimeAsync(120 * 60_000)
    expect(occasions()).toEqual(['automatic'])

    await createOne(context.session.workspace(), 'stakeholder', { name: 'Rete' })
    await close()
    expect(occasions()).toEqual(['automatic', 'automatic'])
    const [newest] = keptBackups(join(folder, 'home'), id)
    const kept = await openWorkspace(newest?.path ?? '', { home: join(folder, 'home'), readOnly: true })
    expect((await kept.read.selectFrom('stakeholder').select('name').execute()).length).toBe(2)
    await kept.close()
  }))

test('A backup that failed is tried again, and work of a session that was cut off is backed up in the next', () =>
  withFolder(async folder => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const path = join(folder, 'a.piano')
    const home = join(folder, 'home')
    const first = coreIn(folder)
    await first.context.session.create(path, CITY)
    const { id } = first.context.session.workspace()
    const inTheWay = join(home, 'backups')
    writeFileSync(inTheWay, '')
    await createOne(first.context.session.workspace(), 'stakeholder', { name: 'Forum' })
    await vi.advanceTimersByTimeAsync(31 * 60_000)
    expect(await first.context.session.describe()).toMatchObject({ warnings: ['backupsFail'] })
    rmSync(inTheWay)
    await vi.advanceTimersByTimeAsync(31 * 60_000)
    expect(keptBackups(home, id)).toHaveLength(1)
    expect(await first.context.session.describe()).toMatchObject({ warnings: [] })

    await createOne(first.context.session.workspace(), 'stakeholder', { name: 'Rete' })
    // As a process ends that is killed: nobody is told.
    await first.context.session.workspace().close()
    const next = coreIn(folder)
    await next.context.session.open(path)
    await next.close()
    expect(keptBackups(home, id)).toHaveLength(2)
    const idle = coreIn(folder)
    await idle.context.session.open(path)
    await idle.close()
    expect(keptBackups(home, id)).toHaveLength(2)
  }))

test('What stands for a file is its own newest backup, not that of a copy that somebody tries things in', () =>
  withFolder(async folder => {
    const path = join(folder, 'a.piano')
    const copy = join(folder, 'copy.piano')
    const { context, router, close } = coreIn(folder)
    const names = async () => {
      const rows = await context.session.workspace().read.selectFrom('stakeholder').select('name').execute()
      return rows.map(({ name }) => name)
    }
    await context.session.create(path, CITY)
    await createOne(context.session.workspace(), 'stakeholder', { name: 'Forum' })
    await context.session.close()
    copyFileSync(path, copy)
    await context.session.open(copy)
    await createOne(context.session.workspace(), 'stakeholder', { name: 'Prova' })
    await context.session.close()
    await context.session.open(path)
    expect(
      (await createRouterClient(router, { context }).workspace.backups()).map(({ ofCopy }) => ofCopy)
    ).toEqual([true, false])
    await context.session.close()
    writeFileSync(path, 'zeroes')
    await context.session.open(path, 'backup')
    expect(await names()).toEqual(['Forum'])
    await close()
  }))

test('A workspace whose file is gone goes on where a copy is saved, with who works in it', () =>
  withFolder(async folder => {
    const { context, router, close } = coreIn(folder)
    const client = createRouterClient(router, { context })
    const path = join(folder, 'a.piano')
    const { me } = await context.session.create(path, CITY)
    rmSync(path)
    const commit = () =>
      context.session
        .workspace()
        .commit({ label: 'x', operations: [{ op: 'create', type: 'department', fields: { name: 'B' } }] })
    await expect(commit()).rejects.toMatchObject({ code: 'WORKSPACE_GONE' })
    const target = context.tickets.issue(join(folder, 'b.piano'), 'write')
    const opened = await client.workspace.saveElsewhere({ target })
    expect(opened).toMatchObject({ fileName: 'b.piano', readOnly: false, me })
    await commit()
    await client.workspace.trustClock()
    await commit()
    await close()
  }))

test('A second person sees the newest backup at once and who has the file, and may read the file alone or take it over', () =>
  withFolder(async folder => {
    const path = join(folder, 'a.piano')
    const first = coreIn(folder, false)
    await first.context.session.create(path, CITY)
    const { id } = first.context.session.workspace()
    await first.context.session.workspace().backup('byHand')
    await createOne(first.context.session.workspace(), 'stakeholder', { name: 'Forum' })
    await first.close()
    const note = { host: 'PC-3', user: 'maria', pid: 1, since: '2026-01-01T08:00:00.000Z', workspace: id }
    writeFileSync(join(folder, '.a.piano.lock'), JSON.stringify(note))

    const { context, router, close } = coreIn(folder)
    const client = createRouterClient(router, { context })
    context.session.begin(path)
    const { open, refused, back } = await client.workspace.status()
    expect({ open, refused, back }).toMatchObject({
      open: { lookedAt: 'backup', readOnly: true },
      refused: null,
      back: { inUse: { host: 'PC-3', user: 'maria', backup: expect.stringMatching(/^2/) } }
    })
    const ticket = back?.ticket ?? ''
    const stakeholders = () =>
      context.session.workspace().read.selectFrom('stakeholder').select('id').execute()
    expect(await stakeholders()).toHaveLength(0)
    // Tried again, it is still the backup; and the way back leads to the file that is in use.
    expect(await client.workspace.open({ ticket })).toMatchObject({ lookedAt: 'backup' })
    expect((await client.workspace.status()).back).toMatchObject({ inUse: { host: 'PC-3' } })
    expect(context.recents.list().map(({ fileName }) => fileName)).toEqual(['a.piano'])
    expect(await client.workspace.open({ ticket, manner: 'read' })).toMatchObject({ readOnly: true })
    expect(await stakeholders()).toHaveLength(1)
    await client.workspace.close()
    expect(await client.workspace.open({ ticket, manner: 'takeOver' })).toMatchObject({ readOnly: false })
    await createOne(context.session.workspace(), 'stakeholder', { name: 'B' })
    await close()
  }))

test('The sample is looked at without a file of one’s own, and the way back leads to where one was', () =>
  withFolder(async folder => {
    const path = join(folder, 'a.piano')
    const { context, router, close } = coreIn(folder)
    const client = createRouterClient(router, { context })
    await context.session.create(path, CITY)
    expect(await client.workspace.status()).toMatchObject({ open: { lookedAt: null }, back: null })
    const look = async () => {
      for await (const _ of await client.workspace.createSample({ sample: 'milano', target: null }));
      return client.workspace.status()
    }
    const { open, back, recent } = await look()
    expect(open).toMatchObject({ cityName: 'Milano', readOnly: true, lookedAt: 'sample', asOf: '2022-11-15' })
    // Its rules count from its own day: seen from today, all in it would be late.
    expect(context.today()).toBe('2022-11-15')
    expect(back).toMatchObject({ cityName: 'Torino', inUse: null })
    expect(recent.map(({ cityName }) => cityName)).toEqual(['Torino'])
    // Looked at a second time, the way back is still one's own workspace.
    expect((await look()).back).toMatchObject({ cityName: 'Torino' })
    const own = await client.workspace.open({ ticket: back?.ticket ?? '' })
    expect(own).toMatchObject({ cityName: 'Torino', readOnly: false, lookedAt: null })
    expect(context.today()).toBe(todayOf({}))
    expect((await client.workspace.status()).back).toBeNull()
    await close()
  }))

test('A core that starts anew with the sample open still knows the way back, and lets nobody write into the sample', () =>
  withFolder(async folder => {
    const first = coreIn(folder)
    await first.context.session.create(join(folder, 'a.piano'), CITY)
    const client = createRouterClient(first.router, { context: first.context })
    for await (const _ of await client.workspace.createSample({ sample: 'milano', target: null }));
    const sample = first.context.session.workspace().path
    await first.close()

    const second = coreIn(folder)
    second.context.session.begin(sample)
    const status = await createRouterClient(second.router, { context: second.context }).workspace.status()
    expect(status).toMatchObject({ open: { readOnly: true }, back: { cityName: 'Torino' } })
    await second.close()
  }))

test('A sample that is cancelled leaves one’s own workspace open', () =>
  withFolder(async folder => {
    const { context, router, close } = coreIn(folder)
    const client = createRouterClient(router, { context })
    await context.session.create(join(folder, 'a.piano'), CITY)
    const target = context.tickets.issue(join(folder, 'milano.piano'), 'write')
    const job = await client.workspace.createSample({ sample: 'milano', target })
    await job.next()
    await job.return()
    await vi.waitFor(() => expect(existsSync(join(folder, 'milano.piano'))).toBe(false))
    expect(await context.session.describe()).toMatchObject({ cityName: 'Torino', readOnly: false })
    await close()
  }))

test('A kept backup of the open workspace can be looked at, and left again', () =>
  withFolder(async folder => {
    const { context, router, close } = coreIn(folder)
    const client = createRouterClient(router, { context })
    await context.session.create(join(folder, 'a.piano'), CITY)
    await context.session.workspace().backup('byHand')
    const [kept] = await client.workspace.backups()
    await expect(client.workspace.lookAtBackup({ name: '../a.piano' })).rejects.toMatchObject({
      code: 'FILE_MISSING'
    })
    expect(await client.workspace.lookAtBackup({ name: kept?.name ?? '' })).toMatchObject({
      lookedAt: 'backup',
      readOnly: true
    })
    const { back } = await client.workspace.status()
    expect(await client.workspace.open({ ticket: back?.ticket ?? '' })).toMatchObject({ readOnly: false })
    await close()
  }))

test('The newest backup is offered for a file that is damaged or gone', () =>
  withFolder(async folder => {
    const path = join(folder, 'a.piano')
    const first = coreIn(folder)
    await first.context.session.create(path, CITY)
    await first.context.session.workspace().backup('byHand')
    await first.close()
    writeFileSync(path, 'zeroes')

    const { context, close } = coreIn(folder)
    const refusedAs = (code: string) => ({
      code,
      details: { backup: expect.stringMatching(/^2/) }
    })
    await expect(context.session.open(path)).rejects.toMatchObject(refusedAs('WORKSPACE_NOT_A_WORKSPACE'))
    rmSync(path)
    await expect(context.session.open(path)).rejects.toMatchObject(refusedAs('WORKSPACE_MISSING'))
    expect(await context.session.open(path, 'backup')).toMatchObject({ lookedAt: 'backup', readOnly: true })
    await close()
  }))
