import type { RecordPage } from '#shared/contract/record.ts'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import type { Field } from '#shared/model/field.ts'
import { useClient } from '../../app/client/core.tsx'
import { useCommit } from '../../app/commit/commit-provider.tsx'
import { useText } from '../../app/text/use-text.ts'
import { fieldKey } from '../../app/typed/drafts.ts'
import { ReferenceTitle } from '../../ui/values/reference-title.tsx'
import { ValueText } from '../../ui/values/value-text.tsx'
import { Editable } from '../fields/editable.tsx'
import type { Value } from '../fields/editor.ts'
import classes from './rail.module.css'

type Props = {
  readonly link: NonNullable<RecordPage['connections'][number]['link']>
  readonly name: string
  readonly field: Field
  readonly value: Value
  readonly readOnly: boolean
}

/** What a tie says of itself, e.g. the part a partner has in it: one field, edited where the tie is listed. */
export const LinkField = ({ link, name, field, value, readOnly }: Props) => {
  const t = useText()
  const client = useClient()
  const commit = useCommit()
  const label = fieldLabel(t, link.type, name)

  const save = async (next: Value): Promise<boolean> => {
    // A tie is not on the page itself: its stamps are read when they are needed.
    const { stamps } = await client.record.get(link)
    const result = await commit({
      label: t('commit.set', { record: kindLabel(t, link.type), field: label }),
      operations: [{ op: 'set', ...link, fields: { [name]: next }, base: { [name]: stamps[name] ?? null } }],
      toast: false,
      errors: 'throw'
    })
    return result?.stamp != null
  }
  const words =
    value === null ? (
      label
    ) : field.target === undefined ? (
      <ValueText type={link.type} field={name} value={value} />
    ) : (
      <ReferenceTitle type={field.target} id={String(value)} />
    )
  return (
    <div className={classes.role}>
      <Editable
        type={link.type}
        name={name}
        draft={fieldKey(link.type, link.id, name)}
        field={field}
        value={value}
        readOnly={readOnly}
        className={classes.roleText}
        onSave={save}
      >
        {words}
      </Editable>
    </div>
  )
}
