/** Text that is safe between tags and in quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, sign => `&#${sign.codePointAt(0)};`)

/** An element around HTML that is already safe; attribute values are escaped here. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly string[]
): string => {
  let html = `<${name}`
  for (const [key, value] of Object.entries(attributes)) html += ` ${key}="${escaped(value)}"`
  return `${html}>${inside.join('')}</${name}>`
}

/** A text of many lines as paragraphs' worth of HTML. */
export const paragraphs = (text: string): string => escaped(text).replaceAll('\n', '<br>')
