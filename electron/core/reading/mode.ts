import type { Read } from '../store/database.ts'

/** Says whether the plan is the work of one person, who is asked for no group (DESIGN.md 11). */
export const worksAlone = async (read: Read): Promise<boolean> => {
  const { mode } = await read.selectFrom('city').select('mode').executeTakeFirstOrThrow()
  return mode === 'alone'
}
