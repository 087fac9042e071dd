/**
 * `npm run print:format` prints the table of the current format (electron/core/bundles/FORMAT.md 11), as long as no version has gone out with it;
 * `npm run print:format -- --note TEXT` adds to a released one what older programs show as text.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { FORMAT } from '../../electron/core/bundles/container/header.ts'
import { formatChanges } from '../../electron/core/bundles/format/format-changes.ts'
import { type FormatTable, formatTable } from '../../electron/core/bundles/format/format-table.ts'
import { advice, RELEASED_FORMAT } from '../../electron/core/bundles/format/frozen.ts'
import { keptTable, tablePath } from '../../electron/core/bundles/format/testing/kept-tables.ts'

const stop = (text: string): never => {
  console.error(text)
  process.exit(1)
}

const [option, text = ''] = process.argv.slice(2)
if (option !== undefined && (option !== '--note' || text.trim() === '')) {
  stop('npm run print:format, or npm run print:format -- --note "what and since when"')
}
const path = tablePath(FORMAT)
const kept = existsSync(path) ? keptTable(FORMAT) : null
const notes = [...(kept?.notes ?? []), ...(option === undefined ? [] : [text.trim()])]
const now = formatTable(notes)
if (kept !== null && FORMAT <= RELEASED_FORMAT) {
  const changes = formatChanges(kept, now)
  const mayBeNoted = option !== undefined && changes.every(({ asksFor }) => asksFor === 'note')
  if (!mayBeNoted || changes.length === 0) {
    stop(advice(kept, now, true) ?? `The model says what format ${FORMAT} says.`)
  }
}
/** An object with a member on each line. */
const lines = (members: object, indent: string, print: (value: unknown) => string): string =>
  `{\n${Object.entries(members)
    .map(([name, value]) => `${indent}  ${JSON.stringify(name)}: ${print(value)}`)
    .join(',\n')}\n${indent}}`

/** One field a line, so that a difference is read at a glance. */
const printed = ({ forms, kinds, ...numbers }: FormatTable): string => {
  const plain = JSON.stringify
  const kind = (value: unknown) => {
    const { fields, ...own } = value as FormatTable['kinds'][string]
    return `${plain(own).slice(0, -1)}, "fields": ${lines(fields, '    ', plain)}}`
  }
  return `${plain(numbers).slice(0, -1)}, "forms": ${lines(forms, '  ', plain)}, "kinds": ${lines(kinds, '  ', kind)}}\n`
}

writeFileSync(path, printed(now))
console.log(`${relative(process.cwd(), path)} is printed`)
