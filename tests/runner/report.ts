import type { Counts } from './counts.ts'

export type StepResult = { readonly counts: Counts; readonly output: string }

/** Runs one step and prints one line about it, with its duration, and its output when something is wrong. */
export const step = async (name: string, work: () => Promise<StepResult>): Promise<Counts> => {
  const start = performance.now()
  const { counts, output } = await work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (output !== '') process.stdout.write(`\n── ${name}\n${output.trimEnd()}\n\n`)
  console.log(`${mark(counts)} ${name.padEnd(28)} ${seconds.padStart(6)} s   ${describe(counts)}`)
  return counts
}

const mark = (counts: Counts): string => {
  if (counts.failed > 0) return '✗'
  return counts.passed > 0 ? '✓' : '–'
}

const describe = ({ passed, failed, skipped }: Counts): string => {
  const parts = [`${passed} passed`]
  if (failed > 0) parts.push(`${failed} failed`)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  return parts.join(', ')
}
