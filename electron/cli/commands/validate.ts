import type { Command } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `validate FILE`: checks the file, every row, hash and reference. Findings make the answer `ok: false` (WORKSPACE_DAMAGED). */
export const validate: Command = {
  name: 'validate',
  positional: '<file>',
  options: [],
  run: (around, [file = '']) =>
    withWorkspace(around, file, async workspace => {
      const report = await workspace.validate()
      const summary = {
        records: report.records,
        transactions: report.transactions,
        problems: report.problems
      }
      if (!report.ok) {
        return {
          json: {
            ok: false,
            code: 'WORKSPACE_DAMAGED',
            message: around.t('error.WORKSPACE_DAMAGED'),
            ...summary
          },
          lines: [
            around.t('error.WORKSPACE_DAMAGED'),
            ...report.problems.map(problem => `${problem.code}  ${problem.where}`)
          ]
        }
      }
      return { json: summary, lines: [around.t('cli.valid', { count: report.transactions })] }
    })
}
