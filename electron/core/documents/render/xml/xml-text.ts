import { escapeXml } from './escape-xml.ts'

type Attributes = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const attributesOf = (value: unknown): Attributes =>
  isObject(value) && isObject(value._attr) ? value._attr : {}

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')

/** The XML of what docx's components make of themselves: one element by its name, its content a list, a text or attributes alone. */
export const xmlText = (prepared: Readonly<Record<string, unknown>>): string => {
  const [[name, value] = ['', '']] = Object.entries(prepared)
  if (!Array.isArray(value)) {
    if (isObject(value)) return `<${name}${written(attributesOf(value))}/>`
    return `<${name}>${escapeXml(String(value))}</${name}>`
  }
  let attributes = ''
  let content = ''
  for (const child of value as readonly unknown[]) {
    if (!isObject(child)) content += escapeXml(String(child))
    else if ('_attr' in child) attributes += written(attributesOf(child))
    else content += xmlText(child)
  }
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`
}
