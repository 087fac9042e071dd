import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect } from 'vitest'
import { AUDIENCES } from '#shared/model/audience.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { buildLargeRoadmap } from '../../../tests/documents/large-roadmap.ts'
import { wrongPages } from '../../../tests/documents/libreoffice-pages.ts'
import { longDocument } from '../../../tests/documents/long-document.ts'
import { validateDocx } from '../../../tests/documents/validate-docx.ts'
import { withWorkspace } from '../../../tests/support/workspace.ts'
import { control, sweep, torture } from '../../../tests/torture/torture.ts'
import { DOCUMENT_KINDS } from './kinds.ts'
import { makeDocument } from './make.ts'
import { renderDocx } from './render/index.ts'
import { councilRequest, SAMPLE_DAY, sampleWorkspace } from './testing/sample-workspace.ts'
import type { DocumentTree } from './tree/index.ts'

/** Valid, the same twice, and with the pages that LibreOffice prints (which a torture may need). */
const mustBeSound = async (name: string, tree: DocumentTree): Promise<void> => {
  const bytes = await renderDocx(tree)
  expect(await validateDocx(bytes)).toEqual([])
  expect(Buffer.compare(bytes, await renderDocx(tree))).toBe(0)
  expect((await wrongPages([{ name, tree, bytes }])).join('\n')).toBe('')
}

const MATRIX = DOCUMENT_KINDS.flatMap(({ kind }) =>
  LANGUAGES.flatMap(language => AUDIENCES.map(audience => ({ ...councilRequest(kind), language, audience })))
)

describe('every document, language and audience', () => {
  const sample = sampleWorkspace()

  sweep('a document of the sample', { size: MATRIX.length, cases: 16 }, async place => {
    const request = MATRIX[place] ?? expect.unreachable()
    const { tree } = await makeDocument(sample(), request, SAMPLE_DAY)
    await mustBeSound(`${request.kind} in ${request.language} for ${request.audience}`, tree)
  })
})

torture('a long document', 6, ({ oneOf, below }) => {
  const language = oneOf(['it', 'ar'] as const)
  return mustBeSound(`a long document in ${language}`, longDocument(language, 5 + below(40)))
})

torture('the annex of a large roadmap with long titles and long prose', 6, async draw => {
  const data = draw.oneOf(['it', 'ar'] as const)
  const language = draw.oneOf([data, ...LANGUAGES])
  const size = {
    actions: 10 + draw.below(70),
    titleWords: 8 + draw.below(70),
    proseWords: 40 + draw.below(1500)
  }
  await withWorkspace(
    async workspace => {
      await buildLargeRoadmap(workspace, { language: data, ...size }, draw.below)
      const { tree } = await makeDocument(
        workspace,
        { ...councilRequest('roadmapAnnex'), language },
        SAMPLE_DAY
      )
      await mustBeSound(`an annex in ${language} of ${JSON.stringify({ data, ...size })}`, tree)
    },
    { language: data }
  )
})

torture('the annex of 300 actions', 1, async draw => {
  await withWorkspace(async workspace => {
    const size = { actions: 300, titleWords: 20, proseWords: 100 }
    await buildLargeRoadmap(workspace, { language: 'it', ...size }, draw.below)
    const { tree } = await makeDocument(workspace, councilRequest('roadmapAnnex'), SAMPLE_DAY)
    await mustBeSound('an annex of 300 actions', tree)
  })
})

control('a document whose contents say the page behind', 1, async () => {
  const tree = longDocument('it', 10)
  const parts = unzipSync(await renderDocx(tree))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const later = xml.replace(
    /(PAGEREF \w+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>)(\d+)/gu,
    (_, before: string, page: string) => `${before}${Number(page) + 1}`
  )
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(later) })
  expect(await wrongPages([{ name: 'late', tree, bytes }])).toEqual([])
})
