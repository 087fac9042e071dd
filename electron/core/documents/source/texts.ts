import { countryName } from '#shared/formats/countries.ts'
import { localeOf } from '#shared/formats/customs.ts'
import { figureWords } from '#shared/i18n/figure-words.ts'
import { directionOf } from '#shared/i18n/languages.ts'
import type { Language } from '#shared/model/field.ts'
import { exactly, figureOf } from '#shared/model/figure.ts'
import { kindOf } from '#shared/model/index.ts'
import { fieldOf } from '#shared/model/own-fields.ts'
import { proseBlocks } from '#shared/model/prose.ts'
import { isYear } from '#shared/model/year.ts'
import { parseMoney } from '#shared/rules/money.ts'
import type { RedactedRecord } from '../../bundles/redaction/records.ts'
import {
  type Block,
  foreign,
  type Inline,
  list,
  type NoteRun,
  type ParagraphStyle,
  paragraph,
  type RecordMark,
  text
} from '../tree/index.ts'
import { isHeldBack, numberOf, type PlainSet, textOf } from './plain-set.ts'
import type { Words } from './words.ts'

/** Texts of records in the language of a document; what is not translated is printed as it is and tagged as foreign. */
export type Texts = {
  /** Plain text of a field in the document's language, else in the workspace's. */
  plain(record: RedactedRecord, field: string): string | null
  /** The same as one paragraph for each paragraph written, each tied to its record. */
  paragraphs(record: RedactedRecord, field: string): readonly (readonly Inline[])[]
  /** The same as blocks: lists that were typed with dashes or numbers are lists. */
  prose(record: RedactedRecord, field: string, style?: ParagraphStyle): readonly Block[]
  /** The same as runs of one line. */
  inline(record: RedactedRecord, field: string): readonly Inline[]
  /** The title of a record as a link to the heading that carries it. */
  link(record: RedactedRecord): readonly Inline[]
  /** Any field as people read it: choices in words, dates and money formatted, references by title. Null: empty. */
  shown(record: RedactedRecord, field: string): readonly Inline[] | null
}

const markOf = (record: RedactedRecord, field: string): RecordMark => ({
  type: record.type,
  id: record.id,
  field
})

/** A number, with how exact it is where it is a figure's. */
const figureText = (record: RedactedRecord, field: string, number: number, words: Words): string => {
  const figure = kindOf(record.type).fields[field]?.figure === 'value' ? figureOf(record.values, field) : null
  return figureWords(words.t, words.number, figure ?? exactly(number))
}

/** A typed amount that no longer reads as money is printed as it stands rather than not at all. */
const moneyText = (stored: string, words: Words): string => {
  try {
    parseMoney(stored)
    return words.money(stored)
  } catch {
    return stored
  }
}

/** Texts over a set of records, for a document in `words` from a workspace written in `original`. */
export const textsOf = (set: PlainSet, words: Words, original: Language): Texts => {
  const translated = (record: RedactedRecord, field: string): { text: string; foreign: boolean } | null => {
    const own = textOf(record, field)
    if (own === null) return null
    if (words.language === original || fieldOf(words.own, record.type, field)?.translated !== true) {
      return { text: own, foreign: false }
    }
    const other = textOf(record, `${field}@${words.language}`)
    return other === null ? { text: own, foreign: true } : { text: other, foreign: false }
  }

  const runs = (found: { text: string; foreign: boolean }): readonly NoteRun[] =>
    found.foreign ? [foreign(found.text, localeOf(original), directionOf(original))] : [text(found.text)]

  const tied = (record: RedactedRecord, field: string, content: readonly NoteRun[]): Inline => ({
    kind: 'field',
    record: markOf(record, field),
    content
  })

  const inline = (record: RedactedRecord, field: string): readonly Inline[] => {
    const found = translated(record, field)
    return found === null ? [] : [tied(record, field, runs(found))]
  }

  const link = (record: RedactedRecord): readonly Inline[] => {
    const field = kindOf(record.type).title
    const found = translated(record, field)
    if (found === null) return []
    const [run] = runs(found)
    const tag = run?.kind === 'foreign' ? { language: run.language, direction: run.direction } : {}
    return [{ kind: 'reference', to: markOf(record, field), text: found.text, ...tag }]
  }

  const titleOf = (record: RedactedRecord): readonly NoteRun[] => {
    const found = translated(record, kindOf(record.type).title)
    return found === null ? [] : runs(found)
  }

  const shown = (record: RedactedRecord, field: string): readonly Inline[] | null => {
    const definition = fieldOf(words.own, record.type, field)
    if (definition === undefined) return null
    if (isHeldBack(record, field))
      return [{ kind: 'text', text: words.t('document.withheld'), emphasis: true }]
    const number = numberOf(record, field)
    const value = textOf(record, field)
    if (number !== null) {
      const word = definition.kind === 'scale' ? words.scale(record.type, field, number) : null
      const plain = isYear(definition) ? String(number) : figureText(record, field, number, words)
      return [tied(record, field, [text(word ?? plain)])]
    }
    if (value === null) return null
    if (definition.codes === 'country')
      return [tied(record, field, [text(countryName(words.language, value))])]
    switch (definition.kind) {
      case 'choice':
        return [tied(record, field, [text(words.choice(record.type, field, value))])]
      case 'date':
      case 'when':
        // Never broken inside: half a date is another one.
        return [tied(record, field, [text(words.date(value).replaceAll(' ', '\u00a0'))])]
      case 'money':
        return [tied(record, field, [text(moneyText(value, words))])]
      case 'reference': {
        const target = definition.target === undefined ? null : set.get(targetType(definition.target), value)
        return target === null ? null : titleOf(target)
      }
      default:
        return inline(record, field)
    }
  }

  return {
    plain: (record, field) => translated(record, field)?.text ?? null,
    paragraphs: (record, field) => {
      const found = translated(record, field)
      if (found === null) return []
      const parts = found.text.split(/\n+/).filter(part => part.trim() !== '')
      return parts.map((part, index) =>
        index === 0
          ? [tied(record, field, runs({ text: part, foreign: found.foreign }))]
          : runs({ text: part, foreign: found.foreign })
      )
    },
    prose: (record, field, style) => {
      const found = translated(record, field)
      if (found === null) return []
      let isFirst = true
      // The first run bears the record: there the field is found again in the Word file.
      const content = (part: string): readonly Inline[] => {
        const written = runs({ text: part, foreign: found.foreign })
        if (!isFirst) return written
        isFirst = false
        return [tied(record, field, written)]
      }
      return proseBlocks(found.text).flatMap((block): readonly Block[] =>
        block.kind === 'list'
          ? [
              list(
                block.ordered,
                block.items.map(item => ({ content: content(item) }))
              )
            ]
          : block.lines.map(line => paragraph(content(line), style))
      )
    },
    inline,
    link,
    shown
  }
}

const targetType = (target: string) => target as Parameters<PlainSet['get']>[0]
