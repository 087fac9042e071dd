/** What JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

export type JsonObject = { readonly [key: string]: JsonValue }

/** Texts without anything to escape, as nearly all are, and without surrogates, which might lack their other half. */
const AS_IT_STANDS = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

/** A text as JSON prints it, more than twice as quick for most. */
export const jsonText = (value: string): string =>
  AS_IT_STANDS.test(value) ? `"${value}"` : JSON.stringify(value)

const text = (value: string): string => {
  // SQLite would store it as U+FFFD in silence, so hashes of two peers would differ (RELIABILITY.md, decision 9).
  if (!value.isWellFormed()) throw new TypeError('canonical JSON: unpaired surrogate')
  return jsonText(value)
}

const object = (value: JsonObject): string => {
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member === undefined) throw new TypeError(`canonical JSON: undefined at ${key}`)
    members += `${members === '' ? '' : ','}${text(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

/**
 * The one text of a JSON value: keys sorted by UTF-16 code unit, no white space, numbers and strings as ECMAScript prints
 * them. This is RFC 8785 (JCS). Row hashes and bundles rest on it (DESIGN.md 3 "bytes by code unit", 4).
 * Throws TypeError for what JSON cannot hold: undefined, NaN, infinities, big integers, functions, unpaired surrogates.
 */
export const canonicalJson = (value: JsonValue): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonical JSON: number is not finite')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonical JSON: ${typeof value}`)
  return object(value as JsonObject)
}
