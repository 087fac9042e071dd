/** A record of a bundle after it was checked: its canonical JSON, and what other checks and lists need of it. */
export type ReceivedRecord = {
  readonly type: string
  readonly id: string
  readonly title: string | null
  readonly json: string
  /** Taken back by the sender: it disappears from the library. */
  readonly withdrawn: boolean
  /** Records it points at, as `type id`, with the field that does. */
  readonly references: readonly { readonly field: string; readonly key: string }[]
}

export const recordKey = (record: { readonly type: string; readonly id: string }): string =>
  `${record.type} ${record.id}`
