/**
 * `npm run print:migration NAME` prints the step from the last form of a workspace file to what the model says today, and lists it in
 * migrations.ts; with `-- --rename FROM:TO` a kind has got another name. `npm run print:migration -- --again [NAME]` prints the newest
 * step anew, as long as no version has gone out with it, under another name if one is given.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  CURRENT_VERSION,
  MIGRATIONS,
  RELEASED_VERSION
} from '../../electron/core/store/migrations/migrations.ts'
import {
  migrationFile,
  migrationFileName,
  withSteps
} from '../../electron/core/store/schema/migration-file.ts'
import { schemaDifference, wholeSchema } from '../../electron/core/store/schema/schema-difference.ts'

const LIST = fileURLToPath(new URL('../../electron/core/store/migrations/migrations.ts', import.meta.url))
const FOLDER = fileURLToPath(new URL('../../electron/core/store/migrations/steps/', import.meta.url))

const stop = (text: string): never => {
  console.error(text)
  process.exit(1)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'boolean', default: false },
    rename: { type: 'string', multiple: true, default: [] }
  }
})
const { again } = values
const [name = ''] = positionals
const renames = values.rename.map(pair => {
  const [from = '', to = ''] = pair.split(':')
  return { from, to }
})
if (again && CURRENT_VERSION <= RELEASED_VERSION) {
  stop(`Step ${CURRENT_VERSION} has gone out with a version and never changes: npm run print:migration NAME`)
}
if (!(again && name === '') && !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  stop(
    'npm run print:migration NAME, where NAME is like "first-form"; or npm run print:migration -- --again [NAME]'
  )
}

const steps = again ? MIGRATIONS.slice(0, -1) : MIGRATIONS
const difference = schemaDifference(
  wholeSchema(),
  steps.map(({ statements }) => statements),
  renames
)
if (difference.statements.length === 0 && difference.byHand.length === 0) {
  stop('The model asks for nothing that the last form does not have.')
}
/** Files of the steps, oldest first. */
const stepFiles = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter(entry => !entry.endsWith('.test.ts'))
    .sort()
/** Gives a step's file another name, and its test with it. */
const rename = (from: string, to: string): void => {
  renameSync(FOLDER + from, FOLDER + to)
  const [oldTest, newTest] = [from, to].map(file => FOLDER + file.replace(/ts$/, 'test.ts'))
  if (oldTest === undefined || newTest === undefined || !existsSync(oldTest)) return
  renameSync(oldTest, newTest)
  writeFileSync(newTest, readFileSync(newTest, 'utf8').replaceAll(`./${from}`, `./${to}`))
}

const version = again ? CURRENT_VERSION : CURRENT_VERSION + 10
const newest = stepFiles().at(-1) ?? ''
const file = name === '' ? newest : migrationFileName(version, name)
if (again && file !== newest) rename(newest, file)
writeFileSync(FOLDER + file, migrationFile(version, difference, renames))
writeFileSync(LIST, withSteps(readFileSync(LIST, 'utf8'), stepFiles()))
console.log(`${relative(process.cwd(), FOLDER + file)} is printed`)
for (const note of difference.byHand) console.log(`by hand: ${note}`)
