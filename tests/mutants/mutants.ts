/**
 * Faults that the tests must find: each is put into a copy of the source alone, and the tests named with it must then fail
 * (issue 2, "Tests that must be among them"). `from` must stand in its file exactly once.
 */
export type Mutant = {
  readonly name: string
  /** What a user would lose, in a sentence. */
  readonly breaks: string
  readonly file: string
  readonly from: string
  readonly to: string
  readonly tests: readonly string[]
}

const STORE = 'electron/core/store'
const REDACTION = 'electron/core/bundles/redaction'
const CONTAINER = 'electron/core/bundles/container'
const COMMIT_TEST = `${STORE}/write/commit.test.ts`
const UNDO_TESTS = [`${STORE}/undo/undo.test.ts`]
const SAY_TESTS = [`${STORE}/undo/undo-say.test.ts`]
const CLOCK_TESTS = [`${STORE}/write/clock.test.ts`]
const HELD_BACK = [`${REDACTION}/redact.test.ts`]
const AUDIENCE_TESTS = [`${REDACTION}/audience.test.ts`]

const commit: readonly Mutant[] = [
  {
    name: 'commit: half of it stands',
    breaks: 'A commit that fails half way leaves what it had written so far.',
    file: `${STORE}/write/transact.ts`,
    from: "if (sqlite.inTransaction) prepare('ROLLBACK').run()",
    to: "if (sqlite.inTransaction) prepare('COMMIT').run()",
    tests: [`${STORE}/write/transact.test.ts`]
  },
  {
    name: 'commit: stale base',
    breaks: 'Two windows overwrite each other in silence.',
    file: `${STORE}/write/stale.ts`,
    from: 'if (stamp === (base[name] ?? null)) return',
    to: "if (stamp !== '') return",
    tests: [`${STORE}/write/stale.test.ts`]
  },
  {
    name: 'commit: hash of the old row',
    breaks: 'The sum of a table keeps the hash of what no longer stands in it.',
    file: `${STORE}/write/hashes.ts`,
    from: 'mix(sum.xor, oldHash)',
    to: '',
    tests: [COMMIT_TEST]
  },
  {
    name: 'commit: children stay',
    breaks: 'Deleting a record leaves its children behind without a parent.',
    file: `${STORE}/write/children.ts`,
    from: 'for (const child of childrenOf(draft, record)) if (isLive(child)) markDeleted(draft, child)',
    to: '',
    tests: [`${STORE}/write/deleting.test.ts`]
  },
  {
    name: 'commit: nothing is logged as something',
    breaks: 'Saving without a change writes an empty step that Ctrl+Z then takes back.',
    file: `${STORE}/write/commit.ts`,
    from: 'if (diffs.length === 0) return null',
    to: '',
    tests: [COMMIT_TEST]
  },
  {
    name: 'commit: no reason asked',
    breaks: 'A judgement can be changed without a reason.',
    file: `${STORE}/write/commit.ts`,
    from: "if (kind === 'edit' && reason === null) checkReason(diff)",
    to: '',
    tests: [COMMIT_TEST]
  },
  {
    name: 'commit: search left behind',
    breaks: 'What was changed cannot be found.',
    file: `${STORE}/write/write-draft.ts`,
    from: 'updateSearch(connection, diffs)',
    to: '',
    tests: [COMMIT_TEST]
  }
]

const undo: readonly Mutant[] = [
  {
    name: 'undo: without what was before',
    breaks: 'The log forgets the value before a change, so that nothing can be brought back.',
    file: `${STORE}/write/log.ts`,
    from: 'values.push(change.after, change.before,',
    to: 'values.push(change.after, change.after,',
    tests: UNDO_TESTS
  },
  {
    name: 'undo: over later work',
    breaks: 'An undo takes back a field that someone set again since.',
    file: `${STORE}/undo/undo-plan.ts`,
    from: 'writer === null || writer <= root : writer === stamp',
    to: 'writer === null || writer <= root : true',
    tests: SAY_TESTS
  },
  {
    name: 'undo: redo after a new edit',
    breaks: 'A redo brings back what a newer edit has replaced.',
    file: `${STORE}/undo/undo-steps.ts`,
    from: 'redo === null && !isEdited &&',
    to: 'redo === null &&',
    tests: UNDO_TESTS
  },
  {
    name: 'undo: what was redone',
    breaks: 'A change that was undone and redone counts as undone for ever.',
    file: `${STORE}/undo/undone.ts`,
    from: 'undoersOf(connection, stamp).some(undoer => !isUndone(connection, undoer))',
    to: 'undoersOf(connection, stamp).length > 0',
    tests: UNDO_TESTS
  },
  {
    name: 'undo: of another computer',
    breaks: 'Ctrl+Z takes back what a colleague wrote on another PC.',
    file: `${STORE}/undo/undo-steps.ts`,
    from: 'page.filter(({ stamp }) => devices.includes(deviceOf(stamp)))',
    to: 'page',
    tests: SAY_TESTS
  },
  {
    name: 'undo: parent of later children',
    breaks: 'Undoing a creation leaves a child that came later without its parent.',
    file: `${STORE}/undo/undo-draft.ts`,
    from: "const leavesChildren = becomes(record) === 'deleted' &&",
    to: 'const leavesChildren = false &&',
    tests: UNDO_TESTS
  }
]

const clock: readonly Mutant[] = [
  {
    name: 'clock: follows the wall back',
    breaks: 'When the clock of the PC is set back, newer changes get older stamps.',
    file: 'shared/model/stamp.ts',
    from: 'if (seen === null || now > seen.time)',
    to: 'if (seen === null || now !== seen.time)',
    tests: ['shared/model/stamp.test.ts', ...CLOCK_TESTS]
  },
  {
    name: 'clock: same stamp twice',
    breaks: 'Two commits of one millisecond have one stamp.',
    file: 'shared/model/stamp.ts',
    from: 'counter: seen.counter + 1, device',
    to: 'counter: seen.counter, device',
    tests: ['shared/model/stamp.test.ts', ...CLOCK_TESTS]
  },
  {
    name: 'clock: far ahead',
    breaks: 'Stamps of a PC whose clock is years ahead win for ever.',
    file: `${STORE}/write/clock.ts`,
    from: 'aheadOf(last, now) > AHEAD_LIMIT',
    to: 'aheadOf(last, now) > 365 * AHEAD_LIMIT',
    tests: CLOCK_TESTS
  },
  {
    name: 'clock: seen nothing',
    breaks: 'A transaction does not say what it had seen, and every later merge is a conflict.',
    file: `${STORE}/write/clock.ts`,
    from: 'seen[row.id] = row.lastStamp',
    to: '',
    tests: CLOCK_TESTS
  },
  {
    name: 'clock: last stamp not noted',
    breaks: 'The clock forgets the newest stamp of this device.',
    file: `${STORE}/write/clock.ts`,
    from: 'DO UPDATE SET "lastStamp" = excluded."lastStamp"',
    to: 'DO NOTHING',
    tests: CLOCK_TESTS
  }
]

const redact: readonly Mutant[] = [
  {
    name: 'redact: council sees internal fields',
    breaks: 'The power and attitude of stakeholders are printed in the annex.',
    file: `${REDACTION}/audience.ts`,
    from: "council: 'partner'",
    to: "council: 'internal'",
    tests: AUDIENCE_TESTS
  },
  {
    name: 'redact: the milder of two classes',
    breaks: 'A public field that points at an internal record is public.',
    file: `${REDACTION}/audience.ts`,
    from: 'rank(one) >= rank(other) ? one : other',
    to: 'rank(one) <= rank(other) ? one : other',
    tests: AUDIENCE_TESTS
  },
  {
    name: 'redact: id of what stays at home',
    breaks: 'A reference gives away the id of a record that was held back.',
    file: `${REDACTION}/redact.ts`,
    from: 'const gone = target !== undefined && !isThere(target, value)',
    to: 'const gone = false',
    tests: HELD_BACK
  },
  {
    name: 'redact: links to nowhere',
    breaks: 'A link gives away both ids although one of its ends was held back.',
    file: `${REDACTION}/redact.ts`,
    from: 'return withHolders(visible)',
    to: 'return visible',
    tests: HELD_BACK
  },
  {
    name: 'redact: small numbers',
    breaks: 'A count of four persons leaves the group.',
    file: `${REDACTION}/small-numbers.ts`,
    from: 'value < SMALLEST_SHOWN',
    to: 'value < SMALLEST_SHOWN - 1',
    tests: HELD_BACK
  },
  {
    name: 'redact: a tick opens everything',
    breaks: 'Ticking a record that is no person opens what the audience may not see.',
    file: `${REDACTION}/visible.ts`,
    from: 'maySee(audience, classOf(type, values)) || (ticked && isPerson(type))',
    to: 'maySee(audience, classOf(type, values)) || ticked',
    tests: HELD_BACK
  },
  {
    name: 'redact: cut texts stay',
    breaks: 'A text that was held back after the scan goes out all the same.',
    file: `${REDACTION}/redact.ts`,
    from: 'if (rule.written && options.cut.size > 0',
    to: 'if (rule.written && options.cut.size < 0',
    tests: HELD_BACK
  },
  {
    name: 'redact: names not looked for',
    breaks: 'The name of a known person in a prose field is not found by the scan.',
    file: `${REDACTION}/scan.ts`,
    from: "if (pattern !== null) take('name', rest.match(pattern) ?? [])",
    to: '',
    tests: [`${REDACTION}/scan.test.ts`]
  }
]

const container: readonly Mutant[] = [
  {
    name: 'container: unsigned',
    breaks: 'A bundle is accepted whose signature is not that of its key.',
    file: `${CONTAINER}/unpack.ts`,
    from: 'checkTagManifest(tags, signature, publicKey)',
    to: '',
    tests: [`${CONTAINER}/tamper.test.ts`]
  },
  {
    name: 'container: content unchecked',
    breaks: 'The content of a signed bundle can be exchanged.',
    file: `${CONTAINER}/check-bag.ts`,
    from: "if (!same(files.get(MANIFEST), payloadManifest(files))) throw changed(MANIFEST, 'hash')",
    to: '',
    tests: [`${CONTAINER}/tamper.test.ts`]
  },
  {
    name: 'container: signature spelled otherwise',
    breaks: 'One signed bundle has many files, and the same bundle again is not recognised.',
    file: `${CONTAINER}/signature-file.ts`,
    from: '!Buffer.from(writeSignature(result)).equals(bytes)',
    to: 'false',
    tests: [`${CONTAINER}/tamper.test.ts`]
  },
  {
    name: 'container: signatures for anything',
    breaks: 'A signature that the city gave for something else counts for a bundle.',
    file: `${CONTAINER}/sign.ts`,
    from: "new TextEncoder().encode('piano-comune-bundle-v1\\0')",
    to: 'new Uint8Array()',
    tests: [`${CONTAINER}/sign.test.ts`]
  },
  {
    name: 'container: hidden bytes',
    breaks: 'Bytes can be hidden between the files of a bundle and its directory.',
    file: `${CONTAINER}/zip-read.ts`,
    from: "if (at !== directory.offset || centralAt !== directoryEnd) throw damaged('gap')",
    to: '',
    tests: [`${CONTAINER}/zip.test.ts`]
  },
  {
    name: 'container: two values of one key',
    breaks: 'A record says one thing to us and another to the program that made it.',
    file: `${CONTAINER}/safe-json.ts`,
    from: 'if (checkValue(value, where) !== keys)',
    to: 'if (checkValue(value, where) < 0)',
    tests: [`${CONTAINER}/lines.test.ts`]
  },
  {
    name: 'container: fingerprint without the city',
    breaks: 'A key can be passed off as that of another city.',
    file: `${CONTAINER}/fingerprint.ts`,
    from: '{cityId}\\0',
    to: '{""}\\0',
    tests: [`${CONTAINER}/fingerprint.test.ts`]
  }
]

export const MUTANTS: readonly Mutant[] = [...commit, ...undo, ...clock, ...redact, ...container]
