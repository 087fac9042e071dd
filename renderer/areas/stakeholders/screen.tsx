import { useCallback } from 'react'
import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { ListScreen } from '../../record/list/list-screen.tsx'
import { GridView } from './grid/grid-view.tsx'
import { STAKEHOLDERS } from './list.ts'

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
      views={[
        { id: 'table', label: t('stakeholders.view.table') },
        {
          id: 'grid',
          label: t('stakeholders.view.grid'),
          show: rows => <GridView rows={rows} openId={open?.id ?? null} onOpen={onOpen} />
        }
      ]}
    />
  )
}
