import { PianoError } from '#shared/contract/errors.ts'
import { isCivilDate } from '#shared/model/field.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The civil date that rules count from: `PIANO_TODAY` where it is set, else the day on this machine's clock. Throws DATE_INVALID. */
export const todayOf = (
  environment: Readonly<Record<string, string | undefined>>,
  now = new Date()
): string => {
  const set = environment['PIANO_TODAY']
  if (set !== undefined && set !== '') {
    if (!isCivilDate(set)) throw new PianoError('DATE_INVALID', { field: 'PIANO_TODAY' })
    return set
  }
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
