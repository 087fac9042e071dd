import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/canonical-json.ts'
import { readLibrary } from '../../areas/exchange/library.ts'
import { readReceived } from '../../areas/exchange/received.ts'
import { FORMAT, OLDEST_READER } from '../container/header.ts'
import { recordFile } from '../content/file-names.ts'
import { TYPES } from '../testing/hostile-cases.ts'
import { sealedContent } from '../testing/sealed-content.ts'
import { specimenId } from '../testing/specimen.ts'
import { specimenContent } from '../testing/specimen-bundle.ts'
import { receive, withTwoCities } from '../testing/two-cities.ts'
import { previewBundle } from './preview.ts'

const OWN_FIELD = `own${'0f'.repeat(16)}`
const COURSE = '01890000-0000-7000-8000-00000000cccc'
const STRANGER = '01890000-0000-7000-8000-00000000dddd'

/** What a program of the next format may say of an action: a field, a choice, a form of date, a scale and a target that we do not know. */
const NEWER: JsonObject = {
  status: 'dreamt',
  startDate: '2018-W23',
  migrationMarker: 7,
  leadDepartment: STRANGER,
  mood: { colour: ['blue', 'green'] },
  [OWN_FIELD]: 'Biblioteca',
  notes: 'internal today, milder tomorrow'
}

/** A bundle of the next format that still allows this reader: made by hand, with a right signature. */
const newerBundle = async (): Promise<Uint8Array> => {
  const { data, header } = await specimenContent()
  const files = new Map(data)
  const [first = '{}', ...rest] = Buffer.from(files.get(recordFile('action')) ?? [])
    .toString()
    .split('\n')
  const action = JSON.stringify({ ...JSON.parse(first), ...NEWER })
  files.set(recordFile('action'), Buffer.from([action, ...rest].join('\n')))
  files.set(
    'records/training-course.ndjson',
    Buffer.from(`{"hours":8,"id":"${COURSE}","teacher":null,"title":"Corso per mediatori"}\n`)
  )
  files.set('records/course-action.ndjson', Buffer.from(`{"id":"${COURSE}~${specimenId('action')}"}\n`))
  files.set('maps/area.geojson', Buffer.from('{}'))
  return sealedContent(files, header, [...TYPES, 'trainingCourse', 'courseAction'], recordFile, {
    header: { format: FORMAT + 1, oldestReader: OLDEST_READER, mood: 'good' },
    files: { 'notes.txt': 'x' }
  })
}

it('A bundle of the next format is shown: what this program knows as ever, what it cannot read as text', () =>
  withTwoCities(async (_, { workspace }) => {
    const preview = await previewBundle(workspace, await newerBundle())
    expect(preview.newerFormat).toBe(true)
    expect(preview.counts).toMatchObject({ trainingCourse: 1, courseAction: 1 })
    const action = preview.differences.find(({ type }) => type === 'action')
    expect(new Set(action?.fields.flatMap(({ field, newer }) => (newer ? [field] : [])))).toEqual(
      new Set(['status', 'startDate', 'migrationMarker', 'mood'])
    )
    const course = preview.differences.find(({ type }) => type === 'trainingCourse')
    expect(course).toMatchObject({ title: 'Corso per mediatori', state: 'new' })
    expect(course?.fields.every(({ newer }) => newer)).toBe(true)
  }))

it('It is imported, listed by the code of its kinds, kept byte for byte, and a second time changes nothing', () =>
  withTwoCities(async (_, receiver) => {
    const { workspace } = receiver
    const bytes = await newerBundle()
    const { receivedBundle } = await receive(receiver, bytes)
    expect(await workspace.validate()).toMatchObject({ ok: true })
    const library = await readLibrary(workspace.read, { type: null, partnerCity: null })
    expect(library.filter(({ type }) => type === 'trainingCourse')).toMatchObject([
      { id: COURSE, title: 'Corso per mediatori' }
    ])
    const id = specimenId('action')
    const shown = await readReceived(workspace.read, { bundle: receivedBundle, type: 'action', id })
    expect(shown.values).toMatchObject({
      status: 'dreamt',
      startDate: '2018-W23',
      migrationMarker: 7,
      mood: '{"colour":["blue","green"]}',
      [OWN_FIELD]: 'Biblioteca'
    })
    expect(new Set(shown.newer)).toEqual(new Set(['status', 'startDate', 'migrationMarker', 'mood']))
    const kept = await workspace.read
      .selectFrom('receivedRecord')
      .select('json')
      .where('id', '=', id)
      .where('type', '=', 'action')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(kept.json)).toMatchObject(NEWER)
    expect((await receive(receiver, bytes)).changed).toBe(false)
  }))
