import { Button, Text } from '@mantine/core'
import { fieldLabel } from '#shared/i18n/labels.ts'
import { KINDS } from '#shared/model/index.ts'
import { useText } from '../../../app/text/use-text.ts'
import { useSetListed } from '../../../record/list/use-list-columns.ts'
import { scaleSteps, scaleWords } from '../../../ui/values/scale-words.ts'
import type { StakeholderRow } from '../list.ts'
import classes from './grid-view.module.css'

const { fields } = KINDS.stakeholder

type Props = { readonly row: StakeholderRow; readonly onOpen: (id: string) => void }

/** Power and interest of one stakeholder in two presses. */
export const Assess = ({ row, onOpen }: Props) => {
  const t = useText()
  const set = useSetListed('stakeholder')
  return (
    <div className={classes.assess}>
      <button type="button" className={classes.name} onClick={() => onOpen(row.id)}>
        <bdi>
          <b>{row.name}</b>
        </bdi>
      </button>
      {(['power', 'interest'] as const).map(field => (
        <fieldset key={field} className={classes.scale}>
          <Text component="legend" fz="sm" style={{ float: 'inline-start' }}>
            {fieldLabel(t, 'stakeholder', field)}
          </Text>
          <div className={classes.steps}>
            {scaleSteps(fields[field]).map(step => (
              <Button
                key={step}
                size="compact-sm"
                px={9}
                variant={row[field] === step ? 'filled' : 'default'}
                aria-pressed={row[field] === step}
                aria-label={scaleWords(t, 'stakeholder', field, step)}
                title={scaleWords(t, 'stakeholder', field, step)}
                onClick={() => void set([row], field, step)}
              >
                {step}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
