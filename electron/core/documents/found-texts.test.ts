import { expect, it } from 'vitest'
import type { Audience } from '#shared/model/audience.ts'
import type { Language } from '#shared/model/field.ts'

import { createOne, withWorkspace } from '../../../tests/support/workspace.ts'
import { checkShown } from './found-texts.ts'
import { makeDocument } from './make.ts'

it('names and contacts of persons are told where the document prints them, and nowhere else', () =>
  withWorkspace(async workspace => {
    await createOne(workspace, 'member', { role: 'Referente', name: 'Anna Prova' })
    const roadmap = await createOne(workspace, 'roadmap', {
      title: 'Roadmap',
      context: 'Curata da Anna Prova.',
      'context@en': 'Kept by the office.'
    })
    const other = { title: 'Altra', context: 'Scrivere a sportello@comune.example' }
    await createOne(workspace, 'roadmap', other)
    const made = (audience: Audience, language: Language = 'it') =>
      makeDocument(
        workspace,
        { kind: 'roadmapAnnex', language, audience, about: roadmap, draft: false, options: {} },
        '2026-01-01'
      )
    const { found } = await made('council')
    expect(found).toEqual([
      {
        type: 'roadmap',
        id: roadmap,
        title: 'Roadmap',
        field: 'context',
        kind: 'name',
        found: 'Anna Prova'
      }
    ])
    expect((await made('public')).found).toHaveLength(1)
    expect((await made('council', 'en')).found).toEqual([])
    // It stays in the group.
    expect((await made('internal')).found).toEqual([])
    expect(() => checkShown(found, 0)).toThrow('PERSONAL_DATA_UNDECIDED')
    expect(() => checkShown(found, 1)).not.toThrow()
  }))
