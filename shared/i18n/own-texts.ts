import { isOwnName, type OwnFields } from '../model/own-fields.ts'
import type { MessageKey, TextValues, Translate } from './message-key.ts'

/**
 * A translator that has the labels of the group's own fields and of their choices beside the program's texts, so that labels.ts
 * names every field in one way. They are data, so they never enter the messages.
 */
export const withOwnTexts = (t: Translate, own: OwnFields): Translate => {
  if (own.size === 0) return t
  const labelOf = (key: string): string | undefined => {
    const [part, , name = '', code] = key.split('.')
    if (!isOwnName(name)) return undefined
    const field = own.get(name)
    return part === 'field' ? field?.label : code === undefined ? undefined : field?.choices[code]
  }
  return (key: MessageKey, values?: TextValues): string =>
    labelOf(key) ?? (values === undefined ? t(key) : t(key, values))
}
