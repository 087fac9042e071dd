import type { ClientContext, ClientLink } from '@orpc/client'
import { expect, test } from 'vitest'
import { editorOpens } from './open-editors.ts'
import { settlingLink } from './settling-link.ts'

/** What happened, while a text is being typed and one call is made. */
const calling = async (...path: readonly string[]): Promise<readonly string[]> => {
  const said: string[] = []
  const closes = editorOpens(async () => {
    await new Promise(resolve => setTimeout(resolve, 5))
    said.push('saved')
  })
  const link: ClientLink<ClientContext> = {
    call: async name => {
      said.push(name.join('.'))
    }
  }
  await settlingLink(link).call(path, {}, { context: {} })
  closes()
  return said
}

test.each([
  ['workspace', 'openRecent'],
  ['workspace', 'backup'],
  ['workspace', 'saveElsewhere'],
  ['record', 'undo'],
  ['documents', 'save'],
  ['exchange', 'export'],
  ['roadmap', 'seal']
])('What is being typed is saved before %s.%s.', async (...path) => {
  expect(await calling(...path)).toEqual(['saved', path.join('.')])
})

test('What does not ask for it does not wait for it.', async () => {
  expect(await calling('record', 'get')).toEqual(['record.get'])
})
