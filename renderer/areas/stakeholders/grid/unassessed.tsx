import { Text } from '@mantine/core'
import { useState } from 'react'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import type { StakeholderRow } from '../list.ts'
import { Assess } from './assess.tsx'
import classes from './grid-view.module.css'
import { MoreButton } from './more-button.tsx'

const AT_FIRST = 12

type Props = { readonly rows: readonly StakeholderRow[]; readonly onOpen: (id: string) => void }

/** Who has no place on the grid yet, each with its two questions a click away. */
export const Unassessed = ({ rows, onOpen }: Props) => {
  const t = useText()
  const { number } = useFormats()
  const { readOnly } = useWorkspace()
  const [shown, setShown] = useState(AT_FIRST)
  const [chosen, setChosen] = useState<string | null>(null)
  if (rows.length === 0) return null
  // When the one being assessed has found its place, the next one is offered.
  const asked = rows.some(row => row.id === chosen) ? chosen : rows[0]?.id
  return (
    <section className={classes.group} aria-label={t('stakeholders.unassessed')}>
      <h2 className={classes.heading}>
        {t('stakeholders.unassessed')} <span className={classes.count}>{number(rows.length)}</span>
      </h2>
      <Text fz="sm" c="dimmed" mb={4}>
        {t('stakeholders.assessHint')}
      </Text>
      <ul className={classes.list}>
        {rows.slice(0, shown).map(row => (
          <li key={row.id}>
            {row.id === asked && !readOnly ? (
              <Assess row={row} onOpen={onOpen} />
            ) : (
              <button
                type="button"
                className={classes.name}
                onClick={() => (readOnly ? onOpen(row.id) : setChosen(row.id))}
              >
                <bdi>{row.name}</bdi>
              </button>
            )}
          </li>
        ))}
      </ul>
      <MoreButton hidden={rows.length - shown} onMore={() => setShown(shown + 100)} />
    </section>
  )
}
