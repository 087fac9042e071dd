import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { DocumentTree } from '../../tree/index.ts'
import { ARABIC_FONT } from '../canonical/fonts.ts'
import { lineHeight } from './line-height.ts'
import { DEFAULT_COLOUR, INK, QUIET } from './palette.ts'
import { type StyleName, TEXT_STYLES, textStyle } from './text-styles.ts'

/** Its widths are known, and every office has it or one as wide (STACK.md section 5); for Arabic that holds only where it comes along. */
const fontOf = (rtl: boolean) => ({
  ascii: 'Arial',
  hAnsi: 'Arial',
  cs: rtl ? ARABIC_FONT : 'Arial',
  eastAsia: 'Arial'
})

const OUTLINE: Partial<Record<StyleName, number>> = { Heading1: 0, Heading2: 1, Heading3: 2, Heading4: 3 }

const options = (id: StyleName, colour: string, rtl: boolean): IParagraphStyleOptions => {
  const style = textStyle(id)
  const outlineLevel = OUTLINE[id]
  return {
    id,
    name: style.name,
    basedOn: 'Normal',
    next: outlineLevel === undefined ? id : 'BodyText',
    quickFormat: true,
    // Letters and ink are those of Normal, so that who changes Normal changes the document.
    run: {
      size: style.size,
      sizeComplexScript: style.size,
      ...(style.colour ? { color: style.colour === 'accent' ? colour : QUIET } : {}),
      ...(style.bold ? { bold: true, boldComplexScript: true } : {}),
      ...(style.italic ? { italics: true, italicsComplexScript: true } : {})
    },
    paragraph: {
      spacing: {
        before: style.before,
        after: style.after,
        line: lineHeight(style, rtl),
        lineRule: LineRuleType.AT_LEAST
      },
      ...(style.keepNext ? { keepNext: true } : {}),
      ...(style.keepLines ? { keepLines: true } : {}),
      ...(style.centred ? { alignment: AlignmentType.CENTER } : {}),
      ...(style.indentStart || style.indentEnd
        ? { indent: { start: style.indentStart ?? 0, end: style.indentEnd ?? 0 } }
        : {}),
      ...(outlineLevel === undefined
        ? {}
        : { outlineLevel, numbering: { reference: 'headings', level: outlineLevel } })
    }
  }
}

/** The languages of a document for Word: one for Latin script, one for Arabic. */
const languageOf = (document: DocumentTree) =>
  document.direction === 'rtl'
    ? { value: document.otherLocale ?? 'en-GB', bidirectional: document.locale }
    : { value: document.locale, bidirectional: document.otherLocale ?? 'ar-SA' }

/** All styles of a document, in its colour and language. */
export const styleSheet = (document: DocumentTree): IStylesOptions => {
  const colour = document.colour ?? DEFAULT_COLOUR
  const rtl = document.direction === 'rtl'
  const builtIn = new Set<StyleName>([
    'Heading1',
    'Heading2',
    'Heading3',
    'Heading4',
    'Title',
    'FootnoteText',
    'Caption'
  ])
  const of = (id: StyleName): IParagraphStyleOptions => options(id, colour, rtl)
  const names = Object.keys(TEXT_STYLES) as StyleName[]
  return {
    default: {
      document: {
        run: {
          font: fontOf(rtl),
          size: 22,
          sizeComplexScript: 22,
          color: INK,
          language: languageOf(document)
        },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } }
      },
      title: of('Title'),
      heading1: of('Heading1'),
      heading2: of('Heading2'),
      heading3: of('Heading3'),
      heading4: of('Heading4'),
      caption: of('Caption'),
      footnoteText: of('FootnoteText'),
      hyperlink: { run: { color: colour, underline: {} } }
    },
    paragraphStyles: names.filter(name => !builtIn.has(name)).map(of)
  }
}
