/** Text that is safe between tags and in quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, sign => `&#${sign.codePointAt(0)};`)

/** An element around HTML that is already safe; attribute values are escaped here. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly string[]
): string => {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${given.join('')}>${inside.join('')}</${name}>`
}

/** A text of many lines as paragraphs' worth of HTML. */
export const paragraphs = (text: string): string => escaped(text).replaceAll('\n', '<br>')
