/**
 * What a bundle may hold. Checked before anything is allocated for it, so that a hostile file costs bounded time and memory
 * (DESIGN.md 5 "Container"; RELIABILITY.md 4.2). A megabyte is 1,000,000 bytes.
 */
export const LIMITS = {
  /** Size of the whole file, in bytes. */
  fileBytes: 200_000_000,
  /** Number of files in it. */
  entries: 2_000,
  /** One line of a record file, or one JSON document, in bytes. */
  lineBytes: 1_000_000,
  /** All record files together, in bytes: attachments may fill the rest. */
  recordBytes: 50_000_000,
  /** Number of lines in one record file. */
  lines: 200_000,
  /** How deep lists and objects may be nested in JSON. */
  jsonDepth: 32
} as const
