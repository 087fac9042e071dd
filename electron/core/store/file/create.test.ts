import { createPrivateKey } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/model/field.ts'
import { eachFault } from '../../../../tests/support/faults.ts'
import {
  createdByAnotherProcess,
  UNPRIVILEGED,
  withoutRights
} from '../../../../tests/support/other-process.ts'
import { withFolder } from '../../../../tests/support/workspace.ts'
import { createWorkspace } from './create.ts'
import { openWorkspace } from './open.ts'

describe('making a workspace', () => {
  it.each(LANGUAGES)(
    'fills it with city, criteria, roadmap and key in %s, and with the other languages as translations',
    async language => {
      await withFolder(async folder => {
        const [path, home] = [join(folder, 'a.piano'), join(folder, 'home')]
        await createWorkspace(path, { cityName: 'Tunisi', country: 'TN', language, home })
        const workspace = await openWorkspace(path, { home })
        try {
          const { read } = workspace
          expect(await read.selectFrom('city').select(['name', 'country']).execute()).toEqual([
            { name: 'Tunisi', country: 'TN' }
          ])
          const criteria = await read.selectFrom('criterion').selectAll().orderBy('position').execute()
          expect(criteria).toHaveLength(7)
          expect(criteria.filter(({ direction }) => direction === 'cost')).toHaveLength(1)
          expect(new Set(criteria.map(({ weight }) => weight)).size).toBe(1)
          const languages = await read.selectFrom('translation').select('language').distinct().execute()
          expect(new Set(languages.map(row => row.language))).toEqual(
            new Set(LANGUAGES.filter(each => each !== language))
          )
          expect(await read.selectFrom('roadmap').select('id').execute()).toHaveLength(1)
          const log = await read.selectFrom('transaction').select(['kind', 'label']).execute()
          expect(log).toEqual([{ kind: 'migrate', label: 'label.created' }])
          const key = createPrivateKey({ key: await workspace.signingKey(), type: 'pkcs8', format: 'der' })
          expect(key.asymmetricKeyType).toBe('ed25519')
          expect((await workspace.validate()).problems).toEqual([])
          await expect(workspace.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
        } finally {
          await workspace.close()
        }
      })
    }
  )

  it('never overwrites, and leaves nothing behind when it fails', async () => {
    await withFolder(async folder => {
      const files = join(folder, 'files')
      mkdirSync(files)
      const path = join(files, 'a.piano')
      const options = { language: 'it' as const, home: join(folder, 'home') }
      writeFileSync(path, 'mine')
      await expect(createWorkspace(path, { cityName: 'A', ...options })).rejects.toMatchObject({
        code: 'WORKSPACE_EXISTS'
      })
      expect(readFileSync(path, 'utf8')).toBe('mine')
      await expect(
        createWorkspace(join(files, 'no', 'b.piano'), { cityName: 'A', ...options })
      ).rejects.toMatchObject({
        code: 'FOLDER_MISSING'
      })
      await expect(
        createWorkspace(join(files, 'b.piano'), { cityName: ' ', ...options })
      ).rejects.toMatchObject({
        code: 'FIELD_REQUIRED'
      })
      expect(readdirSync(files)).toEqual(['a.piano'])
    })
  })

  it('refuses a name beside which the journal would have no room, and takes the longest other one', async () => {
    await withFolder(async folder => {
      const options = { cityName: 'A', language: 'it' as const, home: join(folder, 'home') }
      const files = join(folder, 'files')
      mkdirSync(files)
      for (const length of [241, 255, 300]) {
        await expect(createWorkspace(join(files, 'n'.repeat(length)), options)).rejects.toMatchObject({
          code: 'NAME_TOO_LONG'
        })
      }
      const longest = join(files, 'n'.repeat(240))
      await createWorkspace(longest, options)
      const workspace = await openWorkspace(longest, options)
      await workspace.commit({
        label: 'x',
        operations: [{ op: 'create', type: 'department', fields: { name: 'A' } }]
      })
      await workspace.close()
      expect(readdirSync(files)).toEqual(['n'.repeat(240)])
    })
  })

  it('refuses a folder that may not be written', async () => {
    await withFolder(async folder => {
      const files = join(folder, 'files')
      mkdirSync(files)
      const answer = withoutRights(files, () => createdByAnotherProcess(join(files, 'a.piano'), UNPRIVILEGED))
      expect(JSON.parse(answer)).toMatchObject({ code: 'FOLDER_READ_ONLY' })
      expect(readdirSync(files)).toEqual([])
    })
  })
})

it('leaves nothing behind when the home folder or the disk is full, whatever step fails', () =>
  withFolder(async folder => {
    const files = join(folder, 'files')
    mkdirSync(files)
    const home = join(folder, 'home')
    const calls = await eachFault(
      'ENOSPC',
      () => createWorkspace(join(files, 'a.piano'), { cityName: 'A', language: 'it', home }),
      ({ error, calls }) => {
        // The lock note is a courtesy: without it SQLite's own lock holds.
        if (error === null) rmSync(join(files, 'a.piano'))
        else expect(error, calls.at(-1)).toMatchObject({ code: 'DISK_FULL' })
        expect(readdirSync(files)).toEqual([])
        rmSync(home, { recursive: true, force: true })
      },
      true
    )
    expect(calls).toBeGreaterThan(5)
    expect(readdirSync(files)).toEqual(['a.piano'])
  }))
