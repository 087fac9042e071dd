import { type FinancialFinding, financialFindings } from '#shared/rules/financial-checks.ts'
import type { Read } from '../store/database.ts'
import type { LiveAction } from './actions.ts'

/** What does not add up in a budget, with the line it is about by its label; text `finance.<code>`. */
export type Finance = {
  readonly code: FinancialFinding['code']
  readonly line: { readonly id: string; readonly title: string } | null
}

/** The financial checks of actions (DOMAIN.md 11.6); some are law in the city's country alone. */
export const financeOf = async (
  read: Read,
  today: string
): Promise<(action: LiveAction) => readonly Finance[]> => {
  const city = await read
    .selectFrom('city')
    .select('country')
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  return ({ row, lines }) =>
    financialFindings({ ...row, lines }, city?.country ?? null, today).map(({ code, line }) => {
      const about = lines.find(({ id }) => id === line)
      return { code, line: about === undefined ? null : { id: about.id, title: about.label } }
    })
}
