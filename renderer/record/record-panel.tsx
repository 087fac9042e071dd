import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowsDiagonal, IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { usePlace } from '../app/places/place.ts'
import { useText } from '../app/text/use-text.ts'
import classes from './record-view.module.css'
import { RecordView, type RecordViewProps } from './record-view.tsx'

/** The same record beside a list: opened by a click, enlarged to its page, closed by Escape. */
export const RecordPanel = (props: Omit<RecordViewProps, 'compact' | 'onDeleted'>) => {
  const t = useText()
  const { openPage, closePanel } = usePlace()

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Escape belongs first to menus, dialogs and fields.
      const busy =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, [role=dialog], [role=menu]')
      if (event.key === 'Escape' && !event.defaultPrevented && !busy) closePanel()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [closePanel])

  return (
    <>
      <div className={classes.top}>
        <Tooltip label={t('panel.enlarge')}>
          <ActionIcon
            aria-label={t('panel.enlarge')}
            onClick={() => openPage({ type: props.type, id: props.id })}
          >
            <IconArrowsDiagonal size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('panel.close')}>
          <ActionIcon aria-label={t('panel.close')} onClick={closePanel}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
      <RecordView key={props.id} {...props} compact onDeleted={closePanel} />
    </>
  )
}
