import { Tooltip } from '@mantine/core'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { WeightInput } from '../criteria/weight-input.tsx'
import type { Criterion } from '../types.ts'
import classes from './matrix.module.css'

type Props = { readonly criteria: readonly Criterion[]; readonly several: boolean }

/** Criteria with their guiding questions, and the row of weights with its sum. */
export const MatrixHead = ({ criteria, several }: Props) => {
  const t = useText()
  const { number } = useFormats()
  const sum = criteria.reduce((total, { weight }) => total + (weight ?? 0), 0)
  const isOpen = criteria.some(({ weight }) => weight === null)
  return (
    <thead className={classes.head}>
      <tr className={classes.headRow}>
        <th scope="col" className={classes.corner}>
          {t('needs.scores.priority')}
        </th>
        {criteria.map(criterion => (
          <th key={criterion.id} scope="col" className={classes.criterion}>
            <Tooltip
              multiline
              maw={320}
              disabled={criterion.question === null}
              label={criterion.question ?? ''}
            >
              <span className={classes.criterionName} dir="auto">
                {criterion.name}
              </span>
            </Tooltip>
            {criterion.direction === 'cost' && (
              <Tooltip multiline maw={280} label={t('needs.cost.hint')}>
                <span className={classes.cost}>{t('needs.cost')}</span>
              </Tooltip>
            )}
          </th>
        ))}
        <th scope="col" className={classes.totalHead}>
          {t('needs.total')}
        </th>
        {several && (
          <th scope="col" className={classes.totalHead}>
            {t('needs.total.group')}
          </th>
        )}
      </tr>
      <tr className={classes.weights}>
        <th scope="row" className={classes.corner}>
          {t('needs.weights')}{' '}
          <span className={classes.sum}>
            {t(isOpen ? 'needs.weights.open' : 'needs.weights.sum', { sum: number(sum) })}
          </span>
        </th>
        {criteria.map(criterion => (
          <td key={criterion.id} className={classes.weight}>
            <WeightInput criterion={criterion} />
          </td>
        ))}
        <td />
        {several && <td />}
      </tr>
    </thead>
  )
}
