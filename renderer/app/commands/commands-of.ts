import type { AreaName } from '#shared/model/areas.ts'
import type { AreaViews } from '../views.ts'
import { type AreaCommands, newRecord } from './area-commands.ts'

const views = import.meta.glob<{ readonly views: AreaViews }>('../../areas/*/views.ts', { eager: true })
const commands = import.meta.glob<{ readonly commands: AreaCommands }>('../../areas/*/commands.ts', {
  eager: true
})

/** What can be done in an area by its name: making a record of each view that lists a kind, then what `commands.ts` says. */
export const commandsOf = (area: AreaName): AreaCommands => [
  ...(views[`../../areas/${area}/views.ts`]?.views ?? []).flatMap(({ id, lists }) =>
    lists === undefined ? [] : [newRecord(lists, id)]
  ),
  ...(commands[`../../areas/${area}/commands.ts`]?.commands ?? [])
]
