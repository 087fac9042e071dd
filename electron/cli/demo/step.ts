/** One step of the demo: what it says it does, and the work, which answers with what came out of it. */
export type Step = { readonly name: string; readonly run: () => Promise<string> }

/** Runs the steps in order and prints a line for each; the first that fails ends the run. Tells whether all went well. */
export const runSteps = async (steps: readonly Step[], print: (line: string) => void): Promise<boolean> => {
  for (const [index, { name, run }] of steps.entries()) {
    const label = `${String(index + 1).padStart(2)}. ${name}`
    try {
      print(`${label}: ${await run()}`)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL'
      const detail = error instanceof Error ? error.message : String(error)
      print(`${label}: FAILED (${code}${detail === code ? '' : `, ${detail}`})`)
      return false
    }
  }
  return true
}
