import { isCivilDate } from '#shared/model/field.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { linkEnds } from '#shared/model/kind.ts'
import type { Formats } from './formats.ts'

/** A record's title as it is read on this screen, out of its original. */
export type TitleOf = (type: RecordType, id: string, title: string) => string

/** Titles in the language of the screen, by `titleKey`; a record that is not there is called by its original. */
export type Translated = ReadonlyMap<string, string>

export const titleKey = (type: RecordType, id: string): string => `${type} ${id}`

/** How the core joins the parts of a name: both ends of a link, an indicator and a day. */
const BETWEEN = ' – '

const linkTitle = (translated: Translated, type: RecordType, id: string, title: string): string => {
  const { ends = [], fields } = kindOf(type)
  const ids = linkEnds(id) ?? []
  const originals = title.split(BETWEEN)
  // An end whose own title has a dash in it cannot be told from two: then the link keeps its original.
  if (originals.length !== ends.length) return title
  return originals
    .map((original, at) => {
      const target = fields[ends[at] ?? '']?.target ?? ''
      return (isRecordType(target) && translated.get(titleKey(target, ids[at] ?? ''))) || original
    })
    .join(BETWEEN)
}

/** Translated where there is a translation; of kinds that are named by a date (measurements) it stands in the screen's form. */
export const titleOver =
  (translated: Translated, formats: Pick<Formats, 'date'>): TitleOf =>
  (type, id, title) => {
    const kind = kindOf(type)
    if (kind.form === 'link') return linkTitle(translated, type, id, title)
    if (kind.fields[kind.title]?.kind === 'date')
      return title
        .split(BETWEEN)
        .map(part => (isCivilDate(part) ? formats.date(part) : part))
        .join(BETWEEN)
    return translated.get(titleKey(type, id)) ?? title
  }

/** Which kind of record the rows of a list are, by the list's name in the answer. */
export type Kinds = Readonly<Record<string, RecordType>>

/**
 * An answer of the core with every title as it is read here: of whatever names its kind itself (`type`, `id`, `title`), and of the
 * rows of lists whose kind is given, `own` being that of a bare list.
 */
export const titled = <T>(answer: T, titleOf: TitleOf, kinds: Kinds = {}, own?: RecordType): T => {
  const read = (value: unknown, kind: RecordType | undefined): unknown => {
    if (Array.isArray(value)) return value.map(one => read(one, kind))
    if (typeof value !== 'object' || value === null) return value
    const result: Record<string, unknown> = { ...value }
    for (const [name, part] of Object.entries(value))
      if (typeof part === 'object') result[name] = read(part, kinds[name])
    const { id, type } = result
    const isLink = typeof type === 'string' && isRecordType(type)
    const ofKind = isLink ? type : kind
    if (typeof id !== 'string' || ofKind === undefined) return result
    const field = isLink ? 'title' : kindOf(ofKind).title
    const title = result[field]
    if (typeof title === 'string') result[field] = titleOf(ofKind, id, title)
    return result
  }
  // Only texts in the place of texts were changed.
  return read(answer, own) as T
}
