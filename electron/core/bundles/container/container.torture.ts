import fc from 'fast-check'
import { control, sweep, torture } from '../../../../tests/torture/torture.ts'
import { smallBundle } from './testing/small-bundle.ts'
import { accepted, mendedSize, withByteChanged, withFileChanged } from './testing/tampering.ts'
import { readZip } from './zip-read.ts'

// Errors without a stack are made ten times faster.
Error.stackTraceLimit = 0

const BYTES = smallBundle()
const FILES = readZip(BYTES)

const mustRefuse = (bytes: Uint8Array): void => {
  if (accepted(bytes)) throw new Error('accepted')
}

sweep('a bundle with one byte changed', { size: BYTES.length * 255, cases: 1_000_000 }, place =>
  mustRefuse(withByteChanged(BYTES, place))
)

sweep(
  'a bundle with one byte of a file changed and mended',
  { size: mendedSize(FILES), cases: 20_000 },
  place => mustRefuse(withFileChanged(BYTES, FILES, place))
)

// Without signature and hashes a mended change is one that nobody sees.
control('a bundle of which only the ZIP form is looked at', 100, ({ below }) => {
  readZip(withFileChanged(BYTES, FILES, below(mendedSize(FILES))))
  throw new Error('accepted')
})

sweep('a bundle cut short', { size: BYTES.length, cases: 10_000 }, length =>
  mustRefuse(BYTES.subarray(0, length))
)

torture('a bundle with bytes put in, taken out or changed', 50_000, ({ below, from }) => {
  const at = below(BYTES.length + 1)
  const added = from(fc.uint8Array({ maxLength: 20 }))
  const result = Buffer.concat([BYTES.subarray(0, at), added, BYTES.subarray(at + below(20))])
  if (Buffer.compare(result, BYTES) !== 0) mustRefuse(result)
})
