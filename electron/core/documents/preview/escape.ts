const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text as HTML: nothing a person wrote can become markup. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, found => SPECIAL[found] ?? found)
