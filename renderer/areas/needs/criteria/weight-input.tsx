import { withColon } from '#shared/formats/punctuation.ts'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { KINDS } from '#shared/model/index.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { fieldKey } from '../../../app/typed/drafts.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { Editable } from '../../../record/fields/editable.tsx'
import { useSetFields } from '../../../record/use-set-fields.ts'
import { ValueText } from '../../../ui/values/value-text.tsx'
import type { Criterion } from '../types.ts'
import classes from './weight-input.module.css'

const { weight } = KINDS.criterion.fields

/** A criterion's weight in points; empty: as much as the others on average (shared/rules/scoring.ts). */
export const WeightInput = ({ criterion }: { readonly criterion: Criterion }) => {
  const t = useText()
  const { readOnly } = useWorkspace()
  const setFields = useSetFields()
  const { locale } = useFormats()
  const field = fieldLabel(t, 'criterion', 'weight')
  return (
    <div className={classes.weight}>
      <Editable
        isSmall
        type="criterion"
        name="weight"
        draft={fieldKey('criterion', criterion.id, 'weight')}
        field={weight}
        label={`${withColon(locale, field)} ${criterion.name}`}
        value={criterion.weight}
        readOnly={readOnly}
        className={classes.text}
        onSave={value =>
          setFields({
            label: t('commit.set', { record: criterion.name, field }),
            records: [{ type: 'criterion', id: criterion.id, shown: { weight: criterion.weight } }],
            fields: { weight: value },
            errors: 'throw'
          })
        }
      >
        <ValueText type="criterion" field="weight" value={criterion.weight} />
      </Editable>
    </div>
  )
}
