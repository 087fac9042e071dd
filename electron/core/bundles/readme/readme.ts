import { localeOf } from '#shared/formats/customs.ts'
import { formatDay } from '#shared/formats/days.ts'
import { formatNumber } from '#shared/formats/numbers.ts'
import { inPlace } from '#shared/i18n/i18n-options.ts'
import { choiceLabel, kindLabel, kindPluralLabel } from '#shared/i18n/labels.ts'
import { directionOf, LANGUAGE_NAMES } from '#shared/i18n/languages.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { withOwnTexts } from '#shared/i18n/own-texts.ts'
import { screenTranslatorOf } from '#shared/i18n/translator.ts'
import { type Language, PRIVACY_CLASSES } from '#shared/model/field.ts'
import { RECORD_TYPES } from '#shared/model/index.ts'
import { licenceName } from '#shared/model/licences.ts'
import type { HeaderInput } from '../container/header.ts'
import { ownFieldsAmong } from '../redaction/own-definitions.ts'
import type { RedactedRecord } from '../redaction/records.ts'
import { element, escaped } from './html.ts'
import { type Reader, readerOf, recordHtml, titleIn } from './record-html.ts'

/** Records by kind, and one of them by its id; only kinds that others point at are ever looked through. */
const catalogue = (records: readonly RedactedRecord[]) => {
  const kinds = Map.groupBy(records, ({ type }): string => type)
  const ids = new Map<string, ReadonlyMap<string, RedactedRecord>>()
  const of = (type: string): readonly RedactedRecord[] => kinds.get(type) ?? []
  const find = (type: string, id: string): RedactedRecord | undefined => {
    const known = ids.get(type) ?? new Map(of(type).map(record => [record.id, record]))
    ids.set(type, known)
    return known.get(id)
  }
  return { of, find }
}

type Catalogue = ReturnType<typeof catalogue>

/** Records of one kind shown on the page; the tables hold them all. */
const SHOWN = 300

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1f24;background:#fff}
table{border-collapse:collapse}th,td{border:1px solid #c9ced6;padding:.2rem .6rem;text-align:start}
dt{font-weight:600}dd{margin-inline-start:1rem}section{border-top:3px solid #c9ced6;margin-top:2rem}nav a{margin-inline-end:1rem}`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const row = (cell: 'th' | 'td', cells: readonly string[]) =>
    element('tr', {}, ...cells.map(text => element(cell, {}, escaped(text))))
  return element('table', {}, row('th', head), ...rows.map(cells => row('td', cells)))
}

const contents = (t: Translate, number: (value: number) => string, header: HeaderInput): string =>
  table(
    [t('bundle.readme.kind'), t('bundle.readme.number')],
    RECORD_TYPES.flatMap(type => {
      const count = header.counts[type]
      return count === undefined ? [] : [[kindPluralLabel(t, type), number(count)]]
    })
  )

const heldBack = (t: Translate, number: (value: number) => string, header: HeaderInput): string => {
  const rows = RECORD_TYPES.flatMap(type =>
    PRIVACY_CLASSES.flatMap(reason => {
      const count = header.withheld[type]?.[reason]
      return count === undefined ? [] : [[kindPluralLabel(t, type), t(`privacy.${reason}`), number(count)]]
    })
  )
  if (rows.length === 0) return element('p', {}, escaped(t('bundle.readme.nothingHeldBack')))
  return table([t('bundle.readme.kind'), t('bundle.readme.reason'), t('bundle.readme.number')], rows)
}

const kindsHtml = (catalogued: Catalogue, reader: Reader): string =>
  RECORD_TYPES.map(type => {
    const all = catalogued.of(type)
    if (all.length === 0) return ''
    const rest = all.length - SHOWN
    return [
      element(
        'h3',
        {},
        escaped(all.length === 1 ? kindLabel(reader.t, type) : kindPluralLabel(reader.t, type))
      ),
      element('ul', {}, ...all.slice(0, SHOWN).map(record => recordHtml(record, reader))),
      rest > 0 ? element('p', {}, escaped(reader.t('bundle.readme.more', { number: rest }))) : ''
    ].join('')
  }).join('')

const licenceText = (t: Translate, licence: string | null): string =>
  licence === null ? t('bundle.noLicence') : t('bundle.licence', { licence: licenceName(licence) })

const section = (catalogued: Catalogue, header: HeaderInput, language: Language): string => {
  const own = ownFieldsAmong([...catalogued.of('ownField'), ...catalogued.of('ownChoice')], language)
  const locale = localeOf(language, header.city.country)
  const t = withOwnTexts(inPlace(screenTranslatorOf(language), locale), own)
  const number = (value: number) => formatNumber(locale, value)
  const titleOf = (type: string, id: string): string | null => {
    const record = catalogued.find(type, id)
    return record === undefined ? null : titleIn(record, language, titleOf)
  }
  const ownCity = catalogued.of('city')[0]
  const city = ownCity === undefined ? header.city.name : titleIn(ownCity, language, titleOf)
  return element(
    'section',
    { id: language, lang: language, dir: directionOf(language) },
    element('h1', {}, escaped(t('bundle.readme.title', { city }))),
    element(
      'p',
      {},
      escaped(
        t('bundle.readme.made', {
          date: formatDay(locale, header.createdAt.slice(0, 10), 'long'),
          audience: choiceLabel(t, 'sentBundle', 'audience', header.audience),
          sequence: header.sequence
        })
      )
    ),
    element('p', {}, escaped(licenceText(t, header.licence))),
    element('h2', {}, escaped(t('bundle.readme.howToOpen'))),
    element('p', {}, escaped(t('bundle.readme.withProgram'))),
    element('p', {}, escaped(t('bundle.readme.withoutProgram'))),
    element('h2', {}, escaped(t('bundle.readme.contents'))),
    contents(t, number, header),
    element('h2', {}, escaped(t('bundle.readme.whatHeldBack'))),
    heldBack(t, number, header),
    element('h2', {}, escaped(t('bundle.readme.records'))),
    kindsHtml(catalogued, readerOf({ t, language, original: header.language, locale, own, titleOf }))
  )
}

/**
 * `README.html`: what people see who unpack the bundle without the program, in its languages, each in its direction. Made from
 * redacted records and the header alone; no script, nothing from outside, everything escaped (DESIGN.md 5).
 */
export const readmeOf = (
  records: readonly RedactedRecord[],
  header: HeaderInput,
  languages: readonly Language[]
): Uint8Array => {
  const first = languages[0] ?? 'it'
  const catalogued = catalogue(records)
  const links = languages.map(language =>
    element('a', { href: `#${language}`, lang: language }, escaped(LANGUAGE_NAMES[language]))
  )
  const html = [
    '<!doctype html>',
    `<html lang="${first}" dir="${directionOf(first)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    element('title', {}, escaped(`Piano Comune – ${header.city.name}`)),
    `<style>${STYLE}</style></head><body>`,
    element('nav', {}, ...links),
    ...languages.map(language => section(catalogued, header, language)),
    '</body></html>\n'
  ]
  return new TextEncoder().encode(html.join('\n'))
}
