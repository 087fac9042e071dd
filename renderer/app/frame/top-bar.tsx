import { ActionIcon, Anchor, Button, Kbd, Text, Tooltip } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { IconArrowBackUp, IconArrowForwardUp, IconChevronRight, IconSearch } from '@tabler/icons-react'
import { lazy, Suspense, useMemo } from 'react'
import { useCtrlLetters } from '../commands/ctrl-letter.ts'
import { useUndo } from '../commit/use-undo.ts'
import { usePlace } from '../places/place.ts'
import { useText } from '../text/use-text.ts'
import { useTitle } from '../text/use-title.ts'
import { ToastPlace } from '../toast/toast-provider.tsx'
import { useWaitingDrafts } from '../typed/drafts.ts'
import { waitingTexts } from '../typed/waiting-texts.ts'
import { useWorkspace } from '../workspace-context.ts'
import { useCrumbList } from './crumbs.tsx'
import classes from './frame.module.css'

const Where = () => {
  const t = useText()
  const { area, goTo, openPage } = usePlace()
  const crumbs = useCrumbList()
  return (
    <nav aria-label={t('frame.where')} style={{ flex: 1, minWidth: 0 }}>
      <ol className={classes.crumbs}>
        <li>
          {crumbs.length === 0 ? (
            <Text span fz="sm" c="dimmed">
              {t(`area.${area}`)}
            </Text>
          ) : (
            <Anchor component="button" fz="sm" onClick={() => goTo(area)}>
              {t(`area.${area}`)}
            </Anchor>
          )}
        </li>
        {crumbs.map(crumb => (
          <li key={crumb.key?.id ?? crumb.title}>
            <IconChevronRight size={14} aria-hidden />
            {crumb.key === undefined ? (
              <Text span fz="sm" c="dimmed" aria-current="page" dir="auto">
                {crumb.title}
              </Text>
            ) : (
              <Anchor component="button" fz="sm" dir="auto" onClick={() => crumb.key && openPage(crumb.key)}>
                {crumb.title}
              </Anchor>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

const UndoButtons = () => {
  const t = useText()
  const { undo, redo, undoLabel, redoLabel } = useUndo()
  // Inside an input the keys belong to the text being typed.
  useCtrlLetters({ z: () => void undo(), y: () => void redo(), Z: () => void redo() })
  const undoText = undoLabel === null ? t('undo.nothing') : t('undo.next', { label: undoLabel })
  const redoText = redoLabel === null ? t('redo.nothing') : t('redo.next', { label: redoLabel })
  return (
    <>
      <Tooltip label={undoText}>
        <ActionIcon
          aria-label={undoText}
          {...(undoLabel === null && { 'data-disabled': true })}
          onClick={() => void undo()}
        >
          <IconArrowBackUp size={18} stroke={1.6} className={classes.turns} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoText}>
        <ActionIcon
          aria-label={redoText}
          {...(redoLabel === null && { 'data-disabled': true })}
          onClick={() => void redo()}
        >
          <IconArrowForwardUp size={18} stroke={1.6} className={classes.turns} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}

// Seldom seen.
const WaitingList = lazy(async () => ({ default: (await import('./waiting-list.tsx')).WaitingList }))

/** Longer than a text takes that is just being saved, in milliseconds. */
const ON_ITS_WAY = 1_000

const Waiting = () => {
  const [waiting] = useDebouncedValue(useWaitingDrafts(), ON_ITS_WAY)
  const texts = useMemo(() => waitingTexts(waiting), [waiting])
  return (
    texts.length > 0 && (
      <Suspense fallback={null}>
        <WaitingList texts={texts} />
      </Suspense>
    )
  )
}

/** Where, what is not saved, search, undo and redo, who. */
export const TopBar = () => {
  const t = useText()
  const titleOf = useTitle()
  const { me, readOnly, lookedAt } = useWorkspace()
  // From inside inputs too: nothing that is typed has this key.
  useCtrlLetters({ k: spotlight.open }, { inTexts: true })
  return (
    <section className={classes.bar} aria-label={t('frame.bar')}>
      <Where />
      <ToastPlace kind="done" className={classes.toast} />
      {readOnly && lookedAt === null && (
        <Text fz="sm" fw={600}>
          {t('frame.readOnly')}
        </Text>
      )}
      {!readOnly && <Waiting />}
      <Button
        variant="default"
        size="compact-md"
        fw={400}
        leftSection={<IconSearch size={16} stroke={1.6} />}
        rightSection={<Kbd size="xs">{t('search.keys')}</Kbd>}
        onClick={spotlight.open}
      >
        {t('search.open')}
      </Button>
      {!readOnly && <UndoButtons />}
      {me.member !== null && me.role !== null && (
        <div className={classes.me}>
          <div>{titleOf('member', me.member, me.role)}</div>
          {me.department !== null && (
            <Text span fz="xs" c="dimmed">
              {titleOf('department', me.department.id, me.department.title)}
            </Text>
          )}
        </div>
      )}
    </section>
  )
}
