import type { HistoryEntry } from '#shared/contract/record.ts'
import { withColon } from '#shared/formats/punctuation.ts'
import { transactionText } from '#shared/i18n/label-text.ts'
import { genderOf, kindLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { headOf } from '#shared/model/groups.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useTitle } from '../../app/text/use-title.ts'
import classes from '../rail/rail.module.css'
import { authorWords } from './author-words.ts'
import { ChangeLine } from './change-line.tsx'
import type { ChangedTogether } from './change-words.ts'
import { UndoButton } from './undo-button.tsx'

type Change = HistoryEntry['changes'][number]

/** What one transaction did to one record. */
type RecordChanges = {
  readonly type: Change['type']
  readonly id: string
  readonly title: string
  /** A record that was made is one line; its first values stand on its own page. */
  readonly created: boolean
  readonly changes: readonly ChangedTogether[]
  /** How many logged changes this stands for. */
  readonly size: number
}

/** Fields that say one thing together stand in one line, where the first of them stands. */
const together = (changes: readonly Change[]): readonly ChangedTogether[] => {
  const lines = new Map<string, ChangedTogether>()
  for (const change of changes) {
    const head = headOf(kindOf(change.type), change.field)
    const line = lines.get(head)
    lines.set(head, line === undefined ? [change] : [...line, change])
  }
  return [...lines.values()]
}

/** Changes by record, in the order of the log; places among siblings say nothing to a person and are left out. */
const groupedChanges = (changes: readonly Change[]): readonly RecordChanges[] => {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.type}/${change.id}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const created = group.some(change => change.field === 'id' && change.after !== null)
    const told = created ? [] : group.filter(change => change.field !== 'position')
    return [
      {
        type: first.type,
        id: first.id,
        title: first.title,
        created,
        changes: together(told),
        size: group.length
      }
    ]
  })
}

/** Which record it is, unless it is the page's own, and that it was added: one sentence, in the order of the language. */
const groupWords = (t: Translate, { type, title, created }: RecordChanges, isOwn: boolean): string => {
  const record = isOwn ? '' : `${kindLabel(t, type)} ${t('value.quoted', { text: title })}`
  const done = created ? t('history.created', { context: genderOf(t, type) }) : ''
  return record === '' || done === '' ? record + done : t('history.done', { record, done })
}

type Props = {
  readonly entry: HistoryEntry
  /** The record whose page this stands on: its own changes need no name. */
  readonly of?: { readonly type: RecordType; readonly id: string }
  readonly readOnly: boolean
}

/** What an edit is says its label, and so does that of an undo. */
const kindWords = (t: Translate, kind: HistoryEntry['kind']): string | null =>
  kind === 'edit' || kind === 'undo' || kind === 'redo' ? null : t(`history.kind.${kind}`)

/** Records named in one entry at most; a large import has its own page. */
const SHOWN = 10

/** One transaction: its label, author by role, time, reason and changes; it can be undone as a whole. */
export const HistoryEntryView = ({ entry, of, readOnly }: Props) => {
  const t = useText()
  const formats = useFormats()
  const titleOf = useTitle()
  const canUndo =
    !readOnly && entry.undoneBy === null && entry.kind !== 'migrate' && entry.kind !== 'exchange'
  const others =
    of !== undefined && entry.recordCount > 1
      ? t('history.withOthers', { count: entry.recordCount - 1 })
      : null
  const groups = groupedChanges(entry.changes).slice(0, SHOWN)
  const rest = entry.changeCount - groups.reduce((sum, group) => sum + group.size, 0)
  return (
    <li className={classes.entry}>
      <div className={classes.entryHead}>
        <span className={entry.undoneBy === null ? undefined : classes.undone}>
          {transactionText(t, entry)}
        </span>
        {canUndo && <UndoButton entry={entry} of={of} />}
      </div>
      <div className={classes.muted}>
        {[...authorWords(entry, titleOf, formats), kindWords(t, entry.kind), others]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {entry.reason !== null && (
        <div className={classes.muted}>
          {withColon(formats.locale, t('reason.label'))} {entry.reason}
        </div>
      )}
      {groups.map(group => {
        const isOwn = group.type === of?.type && group.id === of.id
        return (
          <div key={`${group.type}/${group.id}`} className={classes.change}>
            {groupWords(t, group, isOwn)}
            {group.changes.map(changes => (
              <ChangeLine key={changes[0].field} changes={changes} />
            ))}
          </div>
        )
      })}
      {rest > 0 && <div className={classes.muted}>{t('history.moreChanges', { count: rest })}</div>}
    </li>
  )
}
