/**
 * Numbers of bookmarks count on from document to document in one process: here they start at 1, over all the texts of one
 * document; start and end keep the number they share.
 */
export const bookmarkNumbers = (): ((xml: string) => string) => {
  const numbers = new Map<string, number>()
  return xml =>
    xml.replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)(")/gu,
      (_, before: string, id: string, after: string) => {
        const number = numbers.get(id) ?? numbers.size + 1
        numbers.set(id, number)
        return `${before}${number}${after}`
      }
    )
}
