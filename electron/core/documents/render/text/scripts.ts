/** A stretch of text in one direction of writing. */
export type ScriptRun = { readonly text: string; readonly rtl: boolean }

const ARABIC = /\p{Script=Arabic}/u
// Letters and digits written left to right, joined over the signs that stand inside "2022–2024", "Città Mondo", "1.200,5 %".
const LEFT_TO_RIGHT =
  /[+−-]?(?!\p{Script=Arabic})[\p{L}\p{N}](?:\p{M}|[ .,:;/–'’&@_+#°€-]*(?!\p{Script=Arabic})[\p{L}\p{N}])*(?:\s?[%°€])?/gu
const ARABIC_WORDS = /\p{Script=Arabic}(?:[\p{M}\s،؛]*\p{Script=Arabic})*/gu

/**
 * Splits text so that Latin words and digits never stand in a run flagged right to left, where Word would turn
 * them round (PEERS.md section g). Signs between go with the base direction.
 */
export const splitByScript = (text: string, base: 'ltr' | 'rtl'): readonly ScriptRun[] => {
  if (base === 'ltr' && !ARABIC.test(text)) return text === '' ? [] : [{ text, rtl: false }]
  const runs: ScriptRun[] = []
  const push = (part: string, rtl: boolean): void => {
    const last = runs.at(-1)
    if (part === '') return
    if (last?.rtl === rtl) runs[runs.length - 1] = { text: last.text + part, rtl }
    else runs.push({ text: part, rtl })
  }
  let at = 0
  for (const found of text.matchAll(base === 'rtl' ? LEFT_TO_RIGHT : ARABIC_WORDS)) {
    push(text.slice(at, found.index), base === 'rtl')
    push(found[0], base === 'ltr')
    at = found.index + found[0].length
  }
  push(text.slice(at), base === 'rtl')
  return runs
}
