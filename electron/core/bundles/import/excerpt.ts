import { canonicalJson, type JsonValue } from '#shared/model/canonical-json.ts'

/** UTF-16 units of a value that a preview carries. */
const EXCERPT = 2_000
/** Units that are shown before the first difference. */
const CONTEXT = 200
const CUT = '…'

/** Where two texts begin to differ. */
const firstDifference = (one: string, other: string): number => {
  const end = Math.min(one.length, other.length)
  let at = 0
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

/** A part of a text, never half a character. */
const cut = (text: string, from: number): string => {
  const start = text.charCodeAt(from - 1) >= 0xd800 && text.charCodeAt(from - 1) < 0xdc00 ? from - 1 : from
  const part = text.slice(start, start + EXCERPT)
  const whole = part.isWellFormed() ? part : part.slice(0, -1)
  return `${start > 0 ? CUT : ''}${whole}${start + EXCERPT < text.length ? CUT : ''}`
}

/** A value as a text that can be cut; what is no text is told by its JSON. */
const asText = (value: JsonValue | undefined): string | null => {
  if (value === undefined) return null
  return typeof value === 'string' ? value : canonicalJson(value)
}

/**
 * The JSON of a value before and now, for a preview: long texts as the part in which they begin to differ, long lists and
 * objects as a text of their JSON. Values of a hostile bundle are as long as its lines.
 */
export const excerpts = (
  before: JsonValue | undefined,
  after: JsonValue | undefined
): { readonly before: string | null; readonly after: string | null } => {
  const [old, now] = [asText(before), asText(after)]
  const from = old === null || now === null ? 0 : Math.max(0, firstDifference(old, now) - CONTEXT)
  const json = (value: JsonValue | undefined, text: string | null): string | null => {
    if (value === undefined || text === null) return null
    return text.length <= EXCERPT ? canonicalJson(value) : canonicalJson(cut(text, from))
  }
  return { before: json(before, old), after: json(after, now) }
}
