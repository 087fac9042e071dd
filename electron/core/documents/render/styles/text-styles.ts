/** Measures of one paragraph style: sizes in half-points, lengths in twips. */
export type TextStyle = {
  readonly name: string
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: 'accent' | 'quiet'
  readonly before: number
  readonly after: number
  /** Least height of a line. */
  readonly line: number
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly indentStart?: number
  readonly indentEnd?: number
  readonly centred?: boolean
}

const style = (
  name: string,
  size: number,
  line: number,
  before: number,
  after: number,
  rest: Partial<TextStyle> = {}
): TextStyle => ({ name, size, line, before, after, ...rest })

const heading = { bold: true, keepNext: true, keepLines: true, colour: 'accent' } as const

/**
 * The one table of styles: written into the file and used to break lines when pages are counted.
 * Body text 11 pt, nothing but notes and sources below 10 pt (DOMAIN.md 5.7). Lines are a little higher than Arial's own
 * (1.15 of the size), so that every program makes them the same height.
 */
export const TEXT_STYLES = {
  BodyText: style('Body Text', 22, 288, 0, 120),
  Lead: style('Lead', 24, 316, 0, 200, { colour: 'quiet' }),
  Small: style('Small', 20, 250, 0, 80, { colour: 'quiet' }),
  ListText: style('List Text', 22, 280, 0, 60),
  Heading1: style('heading 1', 34, 410, 360, 180, heading),
  Heading2: style('heading 2', 27, 330, 320, 120, heading),
  Heading3: style('heading 3', 23, 280, 240, 80, heading),
  Heading4: style('heading 4', 22, 270, 200, 60, { ...heading, italic: true }),
  Caption: style('caption', 20, 245, 200, 80, {
    bold: true,
    keepNext: true,
    keepLines: true,
    colour: 'quiet'
  }),
  FigureCaption: style('Figure Caption', 20, 245, 80, 60, { bold: true, keepLines: true, colour: 'quiet' }),
  Source: style('Source', 18, 220, 60, 200, { colour: 'quiet', keepLines: true }),
  Figure: style('Figure', 20, 240, 160, 0, { keepNext: true, centred: true }),
  TableText: style('Table Text', 20, 245, 0, 0),
  TableHead: style('Table Head', 20, 245, 0, 0, { bold: true }),
  AfterTable: style('After Table', 2, 20, 0, 140),
  Status: style('Status', 22, 288, 60, 120),
  Callout: style('Callout', 21, 275, 0, 0, { keepLines: true, indentStart: 170, indentEnd: 113 }),
  Stamp: style('Stamp', 21, 480, 240, 240, { keepLines: true, indentStart: 170, indentEnd: 170 }),
  FootnoteText: style('footnote text', 18, 220, 0, 40),
  TOCHeading: style('TOC Heading', 34, 410, 0, 200, { bold: true, keepNext: true, colour: 'accent' }),
  TOC1: style('toc 1', 22, 270, 120, 40, { bold: true }),
  TOC2: style('toc 2', 21, 260, 0, 40, { indentStart: 283 }),
  TOC3: style('toc 3', 20, 250, 0, 20, { indentStart: 567 }),
  TOC4: style('toc 4', 20, 250, 0, 20, { indentStart: 850 }),
  Header: style('header', 18, 220, 0, 0, { colour: 'quiet' }),
  Footer: style('footer', 18, 220, 0, 0, { colour: 'quiet' }),
  CoverLogo: style('Cover Logo', 22, 240, 0, 200),
  CoverCity: style('Cover City', 30, 360, 0, 0, { bold: true }),
  Title: style('Title', 60, 720, 2600, 200, { bold: true, colour: 'accent', keepLines: true }),
  LongTitle: style('Long Title', 36, 432, 1600, 200, { bold: true, colour: 'accent' }),
  Subtitle: style('Subtitle', 32, 390, 0, 360, { colour: 'quiet' }),
  CoverLine: style('Cover Line', 24, 300, 0, 100),
  CoverStamp: style('Cover Stamp', 22, 480, 1400, 400, { indentStart: 170, indentEnd: 170 })
} as const satisfies Readonly<Record<string, TextStyle>>

export type StyleName = keyof typeof TEXT_STYLES

/** The style with all its optional measures, for code that does not care which one it is. */
export const textStyle = (name: StyleName): TextStyle => TEXT_STYLES[name]
