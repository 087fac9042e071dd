import { useCallback } from 'react'
import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { tabsOf } from '../../app/views.ts'
import { ListScreen } from '../../record/list/list-screen.tsx'
import { GridView } from './grid/grid-view.tsx'
import { STAKEHOLDERS, type StakeholderRow } from './list.ts'
import { views } from './views.ts'

/** The register of stakeholders: as a table and as power–interest grid of the same filtered rows. */
export const Screen = () => {
  const t = useText()
  const { open, openPanel } = usePlace()
  const onOpen = useCallback((id: string) => openPanel({ type: 'stakeholder', id }), [openPanel])
  return (
    <ListScreen
      list={STAKEHOLDERS}
      title={t('area.stakeholders')}
      label={t('area.stakeholders')}
      views={tabsOf(views, t, {
        grid: {
          show: (rows: readonly StakeholderRow[]) => (
            <GridView rows={rows} openId={open?.id ?? null} onOpen={onOpen} />
          )
        }
      })}
    />
  )
}
