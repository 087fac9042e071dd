import type { Written } from '#shared/contract/record.ts'
import type { Formats } from '../../app/text/formats.ts'
import type { TitleOf } from '../../app/text/titled.ts'

/** Who wrote and when, as it stands in history and bin: role, department, day and time; what is not known is left out. */
export const authorWords = (
  { author, authorRole, authorDepartment, at }: Written,
  titleOf: TitleOf,
  formats: Formats
): readonly string[] => {
  const role =
    author !== null && authorRole !== null ? titleOf('member', author, authorRole) : (authorRole ?? '')
  const who = [role, authorDepartment].filter(Boolean).join(', ')
  return [who, formats.instant(at)].filter(Boolean)
}
