import { readdirSync, readFileSync } from 'node:fs'

const parentOf = (pid: number): number => {
  try {
    // The name in parentheses may hold blanks and parentheses itself.
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return Number(after.split(' ')[1])
  } catch {
    return 0
  }
}

/** A process and everything it started. */
const familyOf = (root: number): readonly number[] => {
  const pids = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
  const parents = new Map(pids.map(pid => [pid, parentOf(pid)]))
  const belongs = (pid: number): boolean => {
    if (pid === root) return true
    const parent = parents.get(pid) ?? 0
    return parent > 1 && belongs(parent)
  }
  return pids.filter(belongs)
}

const pssOf = (pid: number): number => {
  try {
    const line = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
    return Number(line?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Memory of a process, with all its children unless `alone`, in MiB; shared pages counted once (PSS; STACK.md 10, "How to measure"). */
export const memoryOf = (root: number, whose: 'family' | 'alone' = 'family'): number =>
  (whose === 'alone' ? [root] : familyOf(root)).reduce((sum, pid) => sum + pssOf(pid), 0)
