import { beforeAll, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/model/field.ts'
import { type MadeFile, wrongPages } from '../../../tests/documents/libreoffice-pages.ts'
import { arabicSpecimen, italianSpecimen } from '../../../tests/documents/specimen.ts'
import { validateDocx } from '../../../tests/documents/validate-docx.ts'
import { findCommand } from '../../../tests/runner/programs.ts'
import { withWorkspace } from '../../../tests/support/workspace.ts'
import { DOCUMENT_KINDS } from './kinds.ts'
import { makeDocument } from './make.ts'
import { renderDocx } from './render/index.ts'
import { councilRequest, SAMPLE_DAY, sampleWorkspace } from './testing/sample-workspace.ts'
import type { DocumentTree } from './tree/index.ts'

// Here alone, because what validates costs more to load than to use. All audiences, and long documents: documents.torture.ts.

const sample = sampleWorkspace()

const file = async (name: string, tree: DocumentTree): Promise<MadeFile> => ({
  name,
  tree,
  bytes: await renderDocx(tree)
})

/** Each document of the sample, in every language. */
const documents = (): Promise<readonly MadeFile[]> =>
  Promise.all(
    DOCUMENT_KINDS.flatMap(({ kind }) =>
      LANGUAGES.map(async language => {
        const { tree } = await makeDocument(sample(), { ...councilRequest(kind), language }, SAMPLE_DAY)
        return file(`${kind} in ${language}`, tree)
      })
    )
  )

const ofNothing = (): Promise<readonly MadeFile[]> =>
  withWorkspace(empty =>
    Promise.all(
      DOCUMENT_KINDS.map(async ({ kind }) => {
        const { tree } = await makeDocument(empty, councilRequest(kind), SAMPLE_DAY)
        return file(`${kind} of an empty workspace`, tree)
      })
    )
  )

const specimens = () =>
  Promise.all([
    file('the Italian specimen', italianSpecimen()),
    file('the Arabic specimen', arabicSpecimen())
  ])

let whole: readonly MadeFile[] = []
let empty: readonly MadeFile[] = []
beforeAll(async () => {
  whole = [...(await specimens()), ...(await documents())]
  empty = await ofNothing()
})

it('every document is a valid and accessible Word file', async () => {
  for (const { name, bytes } of [...whole, ...empty]) expect(await validateDocx(bytes), name).toEqual([])
}, 300_000)

const hasOffice = findCommand(['soffice']) !== undefined && findCommand(['pdfinfo']) !== undefined

it.skipIf(!hasOffice)(
  'the contents of every document say the pages that a word processor prints',
  async () => {
    expect(await wrongPages([...whole, ...empty])).toEqual([])
  },
  300_000
)
