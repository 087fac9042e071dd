/** The score that a key means: 1–5, on Arabic keyboards ١–٥ (and ۱–۵) too; null for any other key. */
export const digitOf = (key: string): number | null => {
  const code = key.length === 1 ? (key.codePointAt(0) ?? 0) : 0
  for (const zero of [0x30, 0x660, 0x6f0]) {
    const digit = code - zero
    if (digit >= 1 && digit <= 5) return digit
  }
  return null
}
