/**
 * Makes the frozen bundle of the current format with its hash: `npm run freeze:bundle`, once for each released format. Before that it may
 * be made anew as often as the model changes. electron/core/bundles/import/frozen-bundles.test.ts reads them all.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FORMAT } from '../../electron/core/bundles/container/header.ts'
import { RELEASED_FORMAT } from '../../electron/core/bundles/format/frozen.ts'
import { specimenBundle } from '../../electron/core/bundles/testing/specimen-bundle.ts'
import { sha256 } from '../../electron/core/files/sha256.ts'

const name = `format-${FORMAT}.pianocomune`
const target = fileURLToPath(new URL(`../fixtures/bundles/${name}`, import.meta.url))
if (existsSync(target) && FORMAT <= RELEASED_FORMAT) {
  console.error(`${relative(process.cwd(), target)} has gone out with a version and never changes.`)
  process.exit(1)
}
const bytes = await specimenBundle()
writeFileSync(target, bytes)
writeFileSync(`${target}.sha256`, `${sha256(bytes)}  ${name}\n`)
console.log(`${relative(process.cwd(), target)} is kept`)
