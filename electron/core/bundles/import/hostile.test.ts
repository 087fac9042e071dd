import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../files/sha256.ts'
import { openWorkspace } from '../../store/file/open.ts'
import { FORMAT, OLDEST_READER } from '../container/header.ts'
import { attachmentFile, recordFile } from '../content/file-names.ts'
import { sealFolder } from '../seal-folder.ts'
import { ATTACHED, specimenId } from '../testing/specimen.ts'
import { specimenContent } from '../testing/specimen-bundle.ts'
import { type City, fileHash, receive, withTwoCities } from '../testing/two-cities.ts'
import { previewBundle } from './preview.ts'

type Files = Map<string, Uint8Array>
type Graft = (files: Files) => void

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (files: Files, name: string): string => new TextDecoder().decode(files.get(name))

/** Replaces a part of the records of a kind; fails when it is not there, so that no graft misses. */
const change =
  (type: string, from: string | RegExp, to: string): Graft =>
  files => {
    const before = text(files, recordFile(type))
    const after = before.replace(from, () => to)
    expect(after, `nothing to change in ${type}`).not.toBe(before)
    files.set(recordFile(type), utf8(after))
  }

/** Adds a line to the records of a kind. */
const add =
  (type: string, line: string): Graft =>
  files =>
    files.set(
      recordFile(type),
      utf8(`${files.has(recordFile(type)) ? text(files, recordFile(type)) : ''}${line}\n`)
    )

const field = (type: string, name: string, json: string): Graft =>
  change(type, new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*"|[^,}]+|\\{[^}]*\\})`), `"${name}":${json}`)

const NEW_ID = '01890000-0000-7000-8000-00000000aaaa'
const axis = (more: string): string =>
  `{"id":"${NEW_ID}","roadmap":"${specimenId('roadmap')}","title":"Asse"${more}}`
const attachment = (id: string, owner: string): string =>
  `{"fileName":"a.txt","id":"${id}","mediaType":"text/plain","ownerId":"${owner}","ownerType":"attachment","sha256":"${sha256(ATTACHED)}","share":"partner","size":${ATTACHED.length}}`
const A = '01890000-0000-7000-8000-00000000aaa1'
const B = '01890000-0000-7000-8000-00000000aaa2'

const HOSTILE: Readonly<Record<string, Graft>> = {
  'a required title that is null': field('axis', 'title', 'null'),
  'a number beyond all numbers': field('measurement', 'value', '1e400'),
  'text in normal form D': field('axis', 'title', '"Citta\u0300"'),
  'an unpaired surrogate': field('axis', 'title', '"\\ud83d"'),
  'a control character': field('axis', 'title', '"\\u0000"'),
  'a reference to nobody': field('action', 'leadDepartment', `"${NEW_ID}"`),
  'a reference to a record of another kind': field('action', 'leadDepartment', `"${specimenId('axis')}"`),
  'a parent that is missing': field('objective', 'axis', `"${NEW_ID}"`),
  'an id that is none': field('axis', 'id', '"1"'),
  'an id in capitals': add('axis', axis('').replace(NEW_ID, NEW_ID.toUpperCase())),
  'a record without an id': add('axis', '{"title":"Asse"}'),
  'the same record twice': add('axis', axis('').replace(NEW_ID, specimenId('axis'))),
  'the same key twice': add('axis', axis(',"title":"Altro"')),
  'a key that reaches for the prototype': add('axis', axis(',"__proto__":{"title":"x"}')),
  'a key that is no name of a field': add('axis', axis(',"a b":1')),
  'JSON nested 200 deep': add('axis', axis(`,"more":${'['.repeat(200)}${']'.repeat(200)}`)),
  'a line that is no object': add('axis', '[]'),
  'a line that is no JSON': add('axis', '{"id":'),
  'a line of more than a megabyte': add('axis', axis(`,"more":"${'a'.repeat(1_000_001)}"`)),
  'an empty line': add('axis', ''),
  'bytes that are no UTF-8': files =>
    files.set(recordFile('axis'), new Uint8Array([...(files.get(recordFile('axis')) ?? []), 0xff, 0x0a])),
  'a link whose ends are missing': add('actionPartner', `{"id":"${NEW_ID}~${NEW_ID}"}`),
  'a link to nobody': add(
    'actionPartner',
    `{"action":"${specimenId('action')}","id":"${specimenId('action')}~${NEW_ID}","stakeholder":"${NEW_ID}"}`
  ),
  'a link under another id than its ends': field(
    'actionPartner',
    'id',
    `"${specimenId('action')}~${NEW_ID}"`
  ),
  'a link whose end is withheld': field('actionPartner', 'stakeholder', '{"withheld":"stakeholder"}'),
  'a mark that is not true': add('axis', axis(',"withdrawn":"yes"')),
  'a personal field of a person who was not ticked': files => {
    change('member', ',"disclosed":true', '')(files)
  },
  'an internal field': field('stakeholder', 'participation', '"inform","power":3'),
  'a kind that partners may not see': add(
    'score',
    `{"criterion":"${specimenId('criterion')}","id":"${NEW_ID}","priority":"${specimenId('priority')}","value":3}`
  ),
  'a tick on what is no person': add('score', `{"disclosed":true,"id":"${NEW_ID}","value":3}`),
  'the ledger of another city': add('sentBundle', `{"id":"${NEW_ID}"}`),
  'a kind that nobody knows': files => files.set('records/secret.ndjson', utf8(`{"id":"${NEW_ID}"}\n`)),
  'no city': files => void files.delete(recordFile('city')),
  'a title without a letter': field('axis', 'title', '"  "'),
  'a record that is withdrawn and sent': add('axis', axis(',"withdrawn":true')),
  'a second city': add('city', `{"id":"${NEW_ID}","name":"Altra"}`),
  'attachments that hang on each other': files => {
    add('attachment', attachment(A, B))(files)
    add('attachment', attachment(B, A))(files)
  },
  'an attachment that hangs on itself': add('attachment', attachment(A, A)),
  'an attachment without its bytes': files => void files.delete(attachmentFile(sha256(ATTACHED))),
  'an attachment with other bytes': files => files.set(attachmentFile(sha256(ATTACHED)), utf8('altro')),
  'an attachment of another size': field('attachment', 'size', '1'),
  'bytes that no record names': files => files.set(attachmentFile('a'.repeat(64)), utf8('x')),
  'a file that the format does not have': files => files.set('autorun.inf', utf8('[autorun]'))
}

/** What a newer program may mean something by. */
const UNREADABLE: Readonly<Record<string, Graft>> = {
  'a title that is a number': field('axis', 'title', '7'),
  'a title that is a list': field('axis', 'title', '["Asse"]'),
  'a title that is an object': field('axis', 'title', '{"text":"Asse"}'),
  'a title that is true': field('axis', 'title', 'true'),
  'a number that is a text': field('measurement', 'value', '"7.5"'),
  'a whole number with a fraction': field('city', 'population', '1.5'),
  'a whole number that is huge': field('city', 'population', '1e15'),
  'a scale out of its range': field('action', 'migrationMarker', '3'),
  'a choice that does not exist': field('action', 'status', '"done"'),
  'a choice from the prototype of objects': field('action', 'status', '"constructor"'),
  'a day that does not exist': field('action', 'startDate', '"2026-02-30"'),
  'a date with a time': field('action', 'startDate', '"2026-01-31T00:00:00Z"'),
  'money without a currency': field('budgetLine', 'amount', '"1250000"'),
  'a line of 501 characters': field('axis', 'title', `"${'a'.repeat(501)}"`),
  'prose of 300,000 characters': field('axis', 'description', `"${'a'.repeat(300_000)}"`),
  'a line with a line break': field('axis', 'title', '"Asse\\nuno"'),
  'a reference that is no id': field('action', 'leadDepartment', '"../../etc/passwd"'),
  'a reference withheld with an id beside': field(
    'action',
    'leadDepartment',
    `{"id":"${NEW_ID}","withheld":"department"}`
  ),
  'a translation of what is not translated': add('axis', axis(',"code@en":"A1"')),
  'a translation that is a number': add('axis', axis(',"title@en":7'))
}

/** Signs content as a city would that means harm: by the ordinary command. */
const sealed = async (
  sender: City,
  folder: string,
  graft: Graft,
  header: object = {}
): Promise<Uint8Array> => {
  const { data, header: right } = await specimenContent()
  const files: Files = new Map(data)
  graft(files)
  for (const [name, bytes] of files) {
    const path = join(folder, 'content/data', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  const { city, workspaceId } = right
  writeFileSync(join(folder, 'content/header.json'), JSON.stringify({ city, workspaceId, ...header }))
  const options = { now: new Date(), version: '0.1.0' }
  return (await sealFolder(sender.workspace, join(folder, 'content'), options)).bytes
}

const INVALID = expect.objectContaining({ code: expect.stringMatching(/^BUNDLE_(INVALID|TOO_LARGE)$/) })

const refused = (graft: Graft, header: object = {}) =>
  withTwoCities(async (sender, receiver, folder) => {
    const bytes = await sealed(sender, folder, graft, header)
    await receiver.workspace.close()
    const before = fileHash(receiver.path)
    const reopened = { ...receiver, workspace: await openWorkspace(receiver.path, { home: receiver.home }) }
    await expect(previewBundle(reopened.workspace, bytes)).rejects.toEqual(INVALID)
    await expect(receive(reopened, bytes)).rejects.toEqual(INVALID)
    await reopened.workspace.close()
    expect(fileHash(receiver.path)).toBe(before)
  })

describe('a rightly signed bundle', () => {
  it('is accepted when its content is in order', () =>
    withTwoCities(async (sender, receiver, folder) => {
      const bytes = await sealed(sender, folder, () => {})
      expect((await receive(receiver, bytes)).changed).toBe(true)
      expect(await receiver.workspace.validate()).toMatchObject({ ok: true })
    }))

  it('keeps fields that this program does not know', () =>
    withTwoCities(async (sender, receiver, folder) => {
      const bytes = await sealed(sender, folder, add('axis', axis(',"mood":{"colour":["blue"]}')))
      const { receivedBundle } = await receive(receiver, bytes)
      const row = await receiver.workspace.read
        .selectFrom('receivedRecord')
        .select('json')
        .where('bundle', '=', receivedBundle)
        .where('id', '=', NEW_ID)
        .executeTakeFirstOrThrow()
      expect(JSON.parse(row.json)).toMatchObject({ mood: { colour: ['blue'] } })
    }))

  it('keeps kinds that a newer program knows', () =>
    withTwoCities(async (sender, receiver, folder) => {
      const graft: Graft = files =>
        files.set('records/training-course.ndjson', utf8(`{"hours":8,"id":"${NEW_ID}"}\n`))
      const bytes = await sealed(sender, folder, graft, { format: FORMAT + 1, oldestReader: OLDEST_READER })
      expect((await previewBundle(receiver.workspace, bytes)).newerFormat).toBe(true)
      const { receivedBundle } = await receive(receiver, bytes)
      const rows = await receiver.workspace.read
        .selectFrom('receivedRecord')
        .select(['type', 'json'])
        .where('bundle', '=', receivedBundle)
        .where('type', '=', 'trainingCourse')
        .execute()
      expect(rows).toEqual([{ type: 'trainingCourse', json: `{"hours":8,"id":"${NEW_ID}"}` }])
    }))

  it.each(Object.keys(HOSTILE))('is refused with %s, and the workspace stays byte for byte as it was', name =>
    refused(HOSTILE[name] ?? (() => {}))
  )

  it.each(Object.keys(UNREADABLE))(
    'is accepted with %s, which is shown as text, and the workspace stays in order',
    name =>
      withTwoCities(async (sender, receiver, folder) => {
        const bytes = await sealed(sender, folder, UNREADABLE[name] ?? (() => {}))
        const { differences } = await previewBundle(receiver.workspace, bytes)
        expect(differences.flatMap(({ fields }) => fields.filter(({ newer }) => newer))).toHaveLength(1)
        await receive(receiver, bytes)
        expect(await receiver.workspace.validate()).toMatchObject({ ok: true })
      })
  )

  it.each([
    ['counts that are wrong', { counts: { axis: 7 } }],
    ['a number that no ledger can hold', { sequence: 9_000_000_000 }],
    ['an audience that may see less', { audience: 'public' }],
    ['another city than its city record', { city: { id: NEW_ID, name: 'Altra', country: null } }],
    ['the form of a contribution', { kind: 'contribution' }]
  ])('is refused with a header of %s', (_, header) => refused(() => {}, header))
})
