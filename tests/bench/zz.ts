import { buildAnnexChild } from './annex/build-child.ts'
console.log(await buildAnnexChild('/tmp/bench/built'))
