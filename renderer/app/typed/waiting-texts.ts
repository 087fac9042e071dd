import type { Draft } from '#shared/contract/drafts.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import type { RecordKey } from '../places/place.ts'
import { formKey, newLines, partsOf } from './drafts.ts'
import { LABEL, PLACE } from './use-kept-form.ts'

/** A text that waits to be saved, with the way to where it was typed. */
export type WaitingText = {
  /** Its drafts: a line that makes a record has one for each of its cells. */
  readonly keys: readonly string[]
  readonly text: string
  readonly where:
    | ({ readonly kind: 'field'; readonly name: string } & RecordKey)
    | { readonly kind: 'line'; readonly type: RecordType; readonly parent: RecordKey }
    | { readonly kind: 'form'; readonly name: string; readonly label: string; readonly place: string }
}

/** What a person sees of a draft. */
const textOf = (draft: Draft): string => {
  const shown =
    'text' in draft
      ? [draft['text']]
      : Object.entries(draft).flatMap(([name, text]) => (name.startsWith('@') ? [] : [text]))
  return shown.filter(text => text !== null && text !== '').join(' · ')
}

/** The record that one of a kind lives in, by its id. */
const parentOf = (type: RecordType, id: string): RecordKey | null => {
  const field = Object.values(kindOf(type).fields).find(one => one.parent)
  return field?.target === undefined || !isRecordType(field.target) ? null : { type: field.target, id }
}

const whereIs = (
  key: string,
  draft: Draft
): { readonly group: string; readonly where: WaitingText['where'] } | null => {
  const parts = partsOf(key)
  if (parts.kind === 'form') {
    const [place, label] = [String(draft[PLACE] ?? ''), String(draft[LABEL] ?? '')]
    return {
      group: formKey(parts.name, parts.about),
      where: { kind: 'form', name: parts.name, label, place }
    }
  }
  // Written by a version that had this kind.
  if (!isRecordType(parts.type)) return null
  if (parts.kind === 'field') {
    const { type, id, name } = parts
    return { group: key, where: { kind: 'field', type, id, name } }
  }
  const parent = parentOf(parts.type, parts.parent)
  if (parent === null) return null
  return {
    group: newLines(parts.type, parts.parent) + parts.id,
    where: { kind: 'line', type: parts.type, parent }
  }
}

/** The texts that wait, the one typed first before the others; cells of one new line are one text. */
export const waitingTexts = (drafts: ReadonlyMap<string, Draft>): readonly WaitingText[] => {
  const groups = new Map<string, WaitingText>()
  for (const [key, draft] of drafts) {
    const found = whereIs(key, draft)
    if (found === null) continue
    const { keys = [], text = '' } = groups.get(found.group) ?? {}
    groups.set(found.group, {
      keys: [...keys, key],
      text: [text, textOf(draft)].filter(Boolean).join(' · '),
      where: found.where
    })
  }
  return [...groups.values()]
}
