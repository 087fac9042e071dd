import type { Command } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `search FILE WORDS`: records that hold all the words, best first. */
export const search: Command = {
  name: 'search',
  positional: '<file> <words...>',
  options: [],
  run: (around, [file = '', ...words]) =>
    withWorkspace(around, file, async workspace => {
      const hits = await workspace.search(words.join(' '), 50)
      return {
        json: { count: hits.length, hits },
        lines: hits.map(hit => `${hit.type}  ${hit.id}  ${hit.title}`)
      }
    })
}
