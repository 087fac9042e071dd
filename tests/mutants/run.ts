// Puts named faults into copies of the source and sees that the tests find each: npm run mutants [-- WORDS OF A NAME]
import { inLanes } from '../runner/lanes.ts'
import { MUTANTS, type Mutant } from './mutants.ts'
import { copyTree, type Tree } from './tree.ts'
import { tryTests } from './try-tests.ts'

/** Copies of the sources that are tried at the same time. */
const LANES = 2

const wanted = process.argv.slice(2).join(' ')
const mutants = MUTANTS.filter(({ name }) => name.includes(wanted))
const counts = { passed: 0, failed: 0 }

const say = (good: boolean, name: string, more: string) => {
  if (good) counts.passed += 1
  else counts.failed += 1
  console.log(`${good ? '✓' : '✗'} ${name.padEnd(42)} ${more}`)
}

/** Tests that fail without any fault find nothing with one. */
const sound = async (tree: Tree, file: string): Promise<void> => {
  const { passed, failed, output } = await tryTests(tree.folder, [file])
  const good = failed.length === 0 && passed > 0
  say(good, file, good ? `${passed} tests pass without a fault` : 'fails without any fault')
  if (!good) console.log(output)
}

const tried = async (tree: Tree, mutant: Mutant): Promise<void> => {
  try {
    const { failed, output } = await tree.with(mutant, () => tryTests(tree.folder, mutant.tests))
    const [killer] = failed
    if (killer !== undefined) return say(true, mutant.name, `found by "${killer}"`)
    say(false, mutant.name, `survives. ${mutant.breaks}`)
    console.log(output.split('\n').slice(-25).join('\n'))
  } catch (error) {
    say(false, mutant.name, error instanceof Error ? error.message : String(error))
  }
}

const trees = Array.from({ length: LANES }, copyTree)
try {
  await inLanes(trees, [...new Set(mutants.flatMap(({ tests }) => tests))], sound)
  await inLanes(trees, mutants, tried)
} finally {
  for (const tree of trees) tree.remove()
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 || mutants.length === 0 ? 1 : 0
