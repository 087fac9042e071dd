import type { RecordPage } from '#shared/contract/record.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { cellOf } from '#shared/model/groups.ts'
import { kindOf } from '#shared/model/index.ts'
import { fieldOf } from '#shared/model/own-fields.ts'
import { useOwnFields } from '../app/text/own-fields.tsx'
import { useText } from '../app/text/use-text.ts'
import { fieldKey } from '../app/typed/drafts.ts'
import { ValueText } from '../ui/values/value-text.tsx'
import { Editable } from './fields/editable.tsx'
import { usePart } from './looked-at.ts'
import classes from './record-field.module.css'
import { useSaveField } from './use-save-field.ts'

type Props = { readonly page: RecordPage; readonly name: string; readonly readOnly: boolean }

/** One field of a record: its label and its value, which can be edited in place. */
export const RecordField = ({ page, name, readOnly }: Props) => {
  const t = useText()
  const save = useSaveField(page)
  const place = usePart<HTMLDivElement>(page, name)
  const field = fieldOf(useOwnFields(), page.type, name)
  if (field === undefined) return null
  const value = cellOf(kindOf(page.type), page.values, name)
  const reference = page.references[name]
  // An empty text needs no more room than an empty line.
  const isProse = field.kind === 'prose' && value !== null
  return (
    <div ref={place} className={classes.field} data-prose={isProse || undefined}>
      <div className={classes.label}>{fieldLabel(t, page.type, name)}</div>
      <div className={classes.value}>
        <Editable
          type={page.type}
          name={name}
          draft={fieldKey(page.type, page.id, name)}
          field={field}
          value={value}
          reference={reference?.title}
          readOnly={readOnly}
          onSave={next => save(name, next)}
        >
          <ValueText type={page.type} field={name} value={value} reference={reference?.title} />
          {reference?.deleted && <span className={classes.bin}> ({t('record.inBin')})</span>}
        </Editable>
      </div>
    </div>
  )
}
