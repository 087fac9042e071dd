import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { actionGantt } from '#shared/charts/action-gantt.ts'
import { STATE_LETTERS } from '#shared/charts/state-mark.ts'
import { wordsOf } from '#shared/charts/words-for-tests.ts'
import { LIGHTS } from '#shared/model/light.ts'
import { arabicSpecimen, italianSpecimen } from '../../../../tests/documents/specimen.ts'
import { previewHtml } from '../preview/html.ts'
import { type Block, column, foreign, heading, paragraph, row, statusCell, text } from '../tree/index.ts'
import { renderDocx } from './document.ts'
import { renderInWorker } from './index.ts'
import { bookmarkName } from './text/bookmarks.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

const inAnotherProcess = (zone: string): string => {
  const url = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)
  const script = `
    import { createHash } from 'node:crypto'
    const { renderDocx } = await import(${url('./document.ts')})
    const { italianSpecimen } = await import(${url('../../../../tests/documents/specimen.ts')})
    process.stdout.write(createHash('sha256').update(await renderDocx(italianSpecimen())).digest('hex'))`
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8'
  })
}

describe('renderDocx', () => {
  it('writes the same bytes in another process and another time zone', async () => {
    expect(inAnotherProcess('Pacific/Kiritimati')).toBe(hash(await renderDocx(italianSpecimen())))
  })

  it('shows a page number for every entry of the contents', async () => {
    const xml = part(await renderDocx(italianSpecimen()), 'word/document.xml')
    const pages = [
      ...xml.matchAll(
        /PAGEREF \w+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)</gu
      )
    ]
    expect(pages.map(([, page]) => Number(page))).toEqual([3, 3, 4, 4, 4, 5, 5, 6, 8, 9])
  })

  it('bookmarks printed fields so that they can be found again', async () => {
    const xml = part(await renderDocx(italianSpecimen()), 'word/document.xml')
    const record = { type: 'action', id: '0192f0c1-0000-7000-8000-000000000001', field: 'department' }
    expect(xml).toContain(`w:name="${bookmarkName(record)}"`)
  })

  it('marks each light with the same letter in the preview and in the file', async () => {
    const tree = italianSpecimen()
    const title = 'Lights'
    const table: Block = {
      kind: 'table',
      columns: [column(100)],
      header: [row(title)],
      rows: LIGHTS.map(tone => row(statusCell({ tone, word: tone }))),
      caption: [text(title)],
      alt: { title, description: title }
    }
    const blocks = [table]
    const [xml, html] = [
      part(await renderDocx({ ...tree, blocks }), 'word/document.xml'),
      await previewHtml({ ...tree, blocks })
    ]
    for (const light of LIGHTS) {
      expect(xml).toContain(`${STATE_LETTERS[light]}\u00a0`)
      expect(html).toContain(`>${STATE_LETTERS[light]}</span> ${light}`)
    }
  })

  it('leaves room for a stamp on the cover of an annex alone', async () => {
    const tree = italianSpecimen()
    const cover = { city: 'Milano', title: 'Roadmap' }
    for (const [stamp, room] of [[undefined, false] as const, [['Allegato A'], true] as const]) {
      const stamped = { ...tree, blocks: [], cover: { ...cover, ...(stamp && { stamp }) } }
      expect(part(await renderDocx(stamped), 'word/document.xml').includes('CoverStamp')).toBe(room)
      expect((await previewHtml(stamped)).includes('class="stamp"')).toBe(room)
    }
  })

  it('never flags Latin words or digits as right to left', async () => {
    const xml = part(await renderDocx(arabicSpecimen()), 'word/document.xml')
    const runs = [...xml.matchAll(/<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?<w:t[^>]*>([^<]*)</gu)]
    const flagged = runs.filter(([, format]) => format?.includes('<w:rtl/>')).map(([, , words]) => words)
    expect(flagged.length).toBeGreaterThan(50)
    expect(flagged.filter(words => /[A-Za-z0-9]/u.test(words ?? ''))).toEqual([])
  })

  it('marks every section and table of an Arabic document as right to left', async () => {
    const xml = part(await renderDocx(arabicSpecimen()), 'word/document.xml')
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0
    expect(count(/<w:sectPr\b(?:(?!<\/w:sectPr>).)*<w:bidi\/>/gsu)).toBe(count(/<w:sectPr\b/gu))
    expect(count(/<w:bidiVisual\/>/gu)).toBe(count(/<w:tblPr>/gu))
  })

  it('keeps a heading with the short introduction of a table, and no chain of headings', async () => {
    const table: Block = {
      kind: 'fieldList',
      header: { label: 'Voce', value: 'Contenuto' },
      fields: [{ label: 'Stato', paragraphs: [[text('In corso')]] }],
      alt: { title: 'a', description: 'b' }
    }
    const document = {
      ...italianSpecimen(),
      blocks: [
        heading(1, 'Uno'),
        paragraph('Breve'),
        heading(2, 'Due'),
        paragraph('lungo '.repeat(400)),
        table,
        heading(2, 'Tre'),
        paragraph('intero'),
        heading(2, 'Quattro')
      ]
    }
    const xml = part(await renderDocx(document), 'word/document.xml')
    const kept = (words: string): boolean => {
      const found = [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].find(([one]) => one.includes(`>${words}`))
      expect(found).toBeDefined()
      return found?.[0].includes('<w:keepNext/>') ?? false
    }
    expect([kept('Breve'), kept('lungo'), kept('Voce'), kept('intero')]).toEqual([false, false, true, false])
  })

  it('puts the full stop of Italian words in Arabic text behind them', async () => {
    const document = {
      ...arabicSpecimen(),
      blocks: [paragraph([foreign('Testo italiano.', 'it-IT')]), paragraph([foreign('نص', 'ar-MA', 'rtl')])]
    }
    const xml = part(await renderDocx(document), 'word/document.xml')
    expect(xml).toContain('>\u200eTesto italiano.\u200e<')
    expect(xml).toContain('>نص<')
  })

  /** The first paragraph of the body that has these words. */
  const paragraphWith = (xml: string, words: string): string =>
    [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([one]) => one).find(one => one.includes(words)) ?? ''

  it('puts numbers at the right in every language, one decimal below the other', async () => {
    const amounts: Block = {
      kind: 'table',
      columns: [column(50), column(50, 'number')],
      header: [row('Voce', 'Importo')],
      rows: [row('a', '12.000,00')],
      alt: { title: 'a', description: 'b' }
    }
    for (const [specimen, side] of [
      [italianSpecimen(), 'end'],
      [arabicSpecimen(), 'start']
    ] as const) {
      const xml = part(await renderDocx({ ...specimen, blocks: [amounts] }), 'word/document.xml')
      expect(paragraphWith(xml, '12.000,00')).toContain(`<w:jc w:val="${side}"/>`)
    }
    expect(await previewHtml({ ...arabicSpecimen(), blocks: [amounts] })).toMatch(
      /td\.number[^{]*\{ text-align: right; \}/u
    )
  })

  it('sets the colon of a note as its language does', async () => {
    const table: Block = {
      kind: 'table',
      columns: [column(100)],
      header: [row('Code')],
      rows: [row('1')],
      note: 'calculé',
      alt: { title: 'a', description: 'b' }
    }
    const french = { ...italianSpecimen(), locale: 'fr-FR', blocks: [table] }
    const said = `${french.labels.note}\u202f: calculé`
    expect(part(await renderDocx(french), 'word/document.xml')).toContain(said)
    expect(await previewHtml(french)).toContain(said)
  })

  it('says on the cover of a draft that it is one', async () => {
    const tree = { ...italianSpecimen(), blocks: [] }
    const said = (xml: string): boolean => xml.includes(`>${tree.labels.draft}<`)
    expect(said(part(await renderDocx({ ...tree, draft: true }), 'word/document.xml'))).toBe(true)
    expect(said(part(await renderDocx({ ...tree, draft: false }), 'word/document.xml'))).toBe(false)
  })

  it('breaks no span of years on the cover', async () => {
    const cover = { city: 'Milano', title: 'Feuille de route Milan 2020–2022' }
    const xml = part(await renderDocx({ ...italianSpecimen(), blocks: [], cover }), 'word/document.xml')
    expect(xml).toMatch(/Feuille de route Milan ?<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r><w:t[^>]*>2020–2022/u)
  })

  it('links to a heading past the bookmarks of the contents, which LibreOffice would save as numbers of pages', async () => {
    const record = { type: 'action', id: '1', field: 'title' }
    const blocks: readonly Block[] = [
      { kind: 'contents', levels: 3 },
      heading(1, 'Sportello', record),
      paragraph([{ kind: 'reference', to: record, text: 'Vedi lo sportello' }])
    ]
    const xml = part(await renderDocx({ ...italianSpecimen(), blocks }), 'word/document.xml')
    const [, anchor] = /w:anchor="([^"]+)"/u.exec(paragraphWith(xml, 'Vedi lo sportello')) ?? []
    expect(anchor).toMatch(/^_Ref/)
    expect(paragraphWith(xml, '>Sportello</w:t></w:r><w:bookmarkEnd')).toContain(`w:name="${anchor}"`)
  })

  it('leaves letters and ink to the style Normal', async () => {
    const styles = part(await renderDocx(italianSpecimen()), 'word/styles.xml')
    for (const name of ['BodyText', 'TableText', 'Heading1', 'TOC1'])
      expect(new RegExp(`w:styleId="${name}">((?!</w:style>).)*<w:rFonts`, 'su').test(styles)).toBe(false)
    expect(/w:styleId="BodyText">((?!<\/w:style>).)*<w:color/su.test(styles)).toBe(false)
  })

  it('numbers a figure on several pages once', async () => {
    const actions = Array.from({ length: 60 }, (_, index) => ({
      kind: 'action' as const,
      id: String(index),
      label: `Azione ${index}`,
      start: '2021-01-01',
      end: '2022-12-31',
      milestones: []
    }))
    const figure = (title: string): Block => ({
      kind: 'figure',
      data: actionGantt(actions, wordsOf('it'), { today: '2022-03-12' }),
      widthMm: 160,
      heightMm: 100,
      caption: [text(title)]
    })
    const document = { ...italianSpecimen(), blocks: [figure('Prima'), figure('Seconda')] }
    const xml = part(await renderDocx(document), 'word/document.xml')
    const numbers = [...xml.matchAll(/SEQ Figure[^<]*<\/w:instrText>.*?<w:t[^>]*>(\d+)</gsu)]
    expect([...new Set(numbers.map(([, number]) => number))]).toEqual(['1', '2'])
    const preview = await previewHtml(document)
    const shown = [...preview.matchAll(/<figcaption><strong>([^<]*)/gu)].map(([, label]) => label)
    expect(shown.length).toBeGreaterThan(2)
    expect([...new Set(shown)]).toEqual(['Figura 1', 'Figura 2'])
  })

  it('drops characters that would make the file unreadable', async () => {
    const document = { ...italianSpecimen(), blocks: [heading(1, 'a\u0000b\ufffe'), paragraph('x\ud800y')] }
    const xml = part(await renderDocx(document), 'word/document.xml')
    expect(xml).toContain('>ab<')
    expect(xml).toContain('x\ufffdy')
  })
})

describe('renderInWorker', () => {
  it('gives the bytes that renderDocx gives', async () => {
    expect(hash(await renderInWorker(arabicSpecimen()))).toBe(hash(await renderDocx(arabicSpecimen())))
  })

  it('stops when it is cancelled, with the reason given', async () => {
    const controller = new AbortController()
    const rendering = renderInWorker(italianSpecimen(), controller.signal)
    controller.abort(new Error('cancelled by the user'))
    await expect(rendering).rejects.toThrow('cancelled by the user')
  })

  it('fails with the error of the rendering', async () => {
    const broken = { ...italianSpecimen(), blocks: [{ kind: 'heading' }] } as unknown as Parameters<
      typeof renderInWorker
    >[0]
    await expect(renderInWorker(broken)).rejects.toThrow()
  })
})
