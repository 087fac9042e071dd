import { torture } from '../../../../tests/torture/torture.ts'
import { scanTexts } from './scan.ts'
import { harmlessText } from './testing/harmless-text.ts'

const TEXT = harmlessText()

torture('a text of numbers that are nobody’s', 50_000, ({ from }) => {
  const description = from(TEXT)
  const hits = scanTexts([{ type: 'action', id: 'x', disclosed: false, values: { description } }], [])
  if (hits.length > 0) throw new Error(`${description}: ${hits.map(({ found }) => found).join(' | ')}`)
})
