import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../runner/child.ts'
import { findCommand } from '../../runner/programs.ts'
import { figure } from '../measure.ts'
import type { Measured } from '../measured.ts'
import { type BenchFolder, workspaceOfStakeholders } from '../stakeholders.ts'

const FEW = 10
const MANY = 30

const calls = (trace: string, names: readonly string[]): number =>
  trace
    .split('\n')
    .filter(line => names.some(name => line.includes(` ${name}(`) || line.startsWith(`${name}(`))).length

/** What a commit asks of the disk, counted by `strace`: the difference between runs of few and of many commits. */
export const fsyncsOfACommit = async (files: BenchFolder): Promise<Measured> => {
  const strace = findCommand(['strace'])
  if (strace === undefined) {
    return { rows: [], notes: ['fsyncs of a commit: not counted, strace is not installed'], failures: [] }
  }
  const path = await workspaceOfStakeholders(files, 100)
  const traced = async (commits: number) => {
    const trace = join(files.folder, `trace ${commits}`)
    const child = join(import.meta.dirname, 'commits-child.ts')
    const arguments_ = ['-f', '-e', 'trace=fsync,fdatasync,unlink,unlinkat', '-o', trace]
    const { code, output } = await run(strace, [
      ...arguments_,
      process.execPath,
      child,
      path,
      files.home,
      String(commits)
    ])
    if (code !== 0) throw new Error(`strace failed: ${output.slice(-300)}`)
    const text = readFileSync(trace, 'utf8')
    return { fsyncs: calls(text, ['fsync', 'fdatasync']), unlinks: calls(text, ['unlink', 'unlinkat']) }
  }
  try {
    const few = await traced(FEW)
    const many = await traced(MANY)
    const each = (key: 'fsyncs' | 'unlinks') => (many[key] - few[key]) / (MANY - FEW)
    return {
      rows: [
        figure('fsyncs of a commit', '1×', 'count', [each('fsyncs')], { kind: 'exactly', value: 4 }),
        figure('unlinks of a commit', '1×', 'count', [each('unlinks')], { kind: 'exactly', value: 0 })
      ],
      notes: [],
      failures: []
    }
  } catch (error) {
    return { rows: [], notes: [], failures: [`fsyncs of a commit: ${String(error)}`] }
  }
}
