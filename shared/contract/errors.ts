/**
 * Every way in which a call can fail that a person can do something about. The text of `CODE` is the message `error.CODE`
 * in the four languages; a test provokes each one. The HTTP-like status is what oRPC needs on the wire.
 */
export const ERROR_CODES = {
  // Input
  INVALID_INPUT: 400,
  UNKNOWN_TYPE: 400,
  UNKNOWN_FIELD: 400,
  VALUE_INVALID: 400,
  LINE_TOO_LONG: 400,
  PROSE_TOO_LONG: 400,
  TEXT_MALFORMED: 400,
  DATE_INVALID: 400,
  WHEN_INVALID: 400,
  FIELD_REQUIRED: 400,
  FIELD_GUARDED: 403,
  REASON_REQUIRED: 400,
  REFERENCE_UNKNOWN: 400,
  REFERENCE_LOOP: 400,
  OPERATIONS_INVALID: 400,
  // Records
  RECORD_UNKNOWN: 404,
  RECORD_DELETED: 409,
  RECORD_EXISTS: 409,
  RECORD_NOT_DELETED: 409,
  PARENT_DELETED: 409,
  ONLY_ONE: 409,
  STALE: 409,
  NOTHING_TO_UNDO: 409,
  NOTHING_TO_REDO: 409,
  UNDO_BLOCKED: 409,
  TRANSACTION_UNKNOWN: 404,
  CLOCK_AHEAD: 409,
  CLOCK_DOUBTFUL: 409,
  // The workspace file
  NO_WORKSPACE: 409,
  WORKSPACE_MISSING: 404,
  WORKSPACE_GONE: 409,
  WORKSPACE_EXISTS: 409,
  WORKSPACE_NOT_A_WORKSPACE: 400,
  WORKSPACE_NEWER: 409,
  WORKSPACE_DAMAGED: 409,
  RECORDS_DAMAGED: 409,
  WORKSPACE_IN_USE: 409,
  WORKSPACE_READ_ONLY: 403,
  FOLDER_READ_ONLY: 403,
  FOLDER_MISSING: 404,
  NAME_TOO_LONG: 400,
  NAME_RESERVED: 409,
  FILE_IN_THE_WAY: 409,
  FILE_OF_ANOTHER_KIND: 409,
  DISK_FULL: 507,
  DISK_FAILED: 507,
  FILE_BUSY: 409,
  BACKUP_FAILED: 500,
  MIGRATION_FAILED: 500,
  // Attachments
  ATTACHMENT_TOO_LARGE: 413,
  PHOTO_METADATA: 400,
  ATTACHMENTS_FULL: 413,
  // Bundles
  BUNDLE_MISSING: 404,
  BUNDLE_NOT_A_BUNDLE: 400,
  BUNDLE_TOO_LARGE: 413,
  BUNDLE_DAMAGED: 400,
  BUNDLE_CHANGED: 400,
  BUNDLE_NEWER: 409,
  BUNDLE_INVALID: 400,
  BUNDLE_OWN_CITY: 409,
  BUNDLE_OTHER_RECIPIENT: 409,
  BUNDLE_OLDER: 409,
  BUNDLE_SEQUENCE_REUSED: 409,
  BUNDLE_TIMEOUT: 408,
  KEY_CHANGED: 409,
  FINGERPRINT_MISMATCH: 409,
  PERSONAL_DATA_UNDECIDED: 409,
  // Documents
  DOCUMENT_UNKNOWN: 404,
  DOCUMENT_OPTION_INVALID: 400,
  DOCUMENT_FAILED: 500,
  LANGUAGE_UNKNOWN: 400,
  // Calls
  TICKET_UNKNOWN: 404,
  CANCELLED: 499,
  CORE_STOPPED: 503,
  FILE_MISSING: 404,
  USAGE: 400,
  PORT_UNAVAILABLE: 409,
  ADDRESS_OUTDATED: 401,
  INTERNAL: 500
} as const

export type ErrorCode = keyof typeof ERROR_CODES

export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>

/** The only error that crosses the contract on purpose: a code, and plain details for the text of `error.CODE`. */
export class PianoError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { readonly cause?: unknown }) {
    super(code, options)
    this.name = 'PianoError'
    this.code = code
    this.details = details
  }
}

/** Tells whether an unknown value (from a port, a promise, another realm) is a PianoError. */
export const isPianoError = (value: unknown): value is PianoError =>
  value instanceof Error && value.name === 'PianoError' && 'code' in value && 'details' in value
