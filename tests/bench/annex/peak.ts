import { readFileSync } from 'node:fs'

/**
 * Highest resident memory of a process so far, in MiB; 0 where the system does not tell. Not `resourceUsage().maxRSS`: that of a
 * child starts with what its parent had.
 */
export const peakOf = (pid: number): number => {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(line?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
