import { Outlet } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { useChanges } from '../client/use-changes.ts'
import { useNewDay } from '../client/use-new-day.ts'
import { keepFocus } from '../focus/keep-focus.ts'
import { later } from '../later.tsx'
import { useRememberedPlaces } from '../places/use-remembered-places.ts'
import { ErrorBoundary } from '../problem.tsx'
import { useText } from '../text/use-text.ts'
import { ToastPlace } from '../toast/toast-provider.tsx'
import { useForgetOnLeaving } from '../toast/use-forget-on-leaving.ts'
import { useResume } from '../typed/use-resume.ts'
import { BackupsFailNote } from './backups-fail-note.tsx'
import { CrumbsProvider } from './crumbs.tsx'
import classes from './frame.module.css'
import { LookedAtNote } from './looked-at-note.tsx'
import { Navigation } from './navigation.tsx'
import { TopBar } from './top-bar.tsx'
import { useCommands } from './use-commands.ts'
import { useWindowTitle } from './use-window-title.ts'

const NewWorkspaceDialog = later(async () => (await import('./new-workspace-dialog.tsx')).NewWorkspaceDialog)
const SearchDialog = later(async () => (await import('./search-dialog.tsx')).SearchDialog)

/** The frame of LOOK.md: navigation in the order of the cycle, a thin bar, and the screen. */
export const Frame = () => {
  const t = useText()
  const addressOf = useRememberedPlaces()
  useChanges()
  useNewDay()
  const [isMaking, setMaking] = useState(false)
  const makeNew = useCallback(() => setMaking(true), [])
  useCommands(makeNew)
  useWindowTitle()
  useForgetOnLeaving()
  useResume()
  useEffect(keepFocus, [])
  return (
    <CrumbsProvider>
      <button type="button" className="pc-skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('frame.skip')}
      </button>
      <div className={classes.frame}>
        <Navigation addressOf={addressOf} onNew={makeNew} />
        <TopBar />
        <div className={classes.notes}>
          <ToastPlace kind="problem" />
          <LookedAtNote />
          <BackupsFailNote />
        </div>
        <main id="main" tabIndex={-1} className={classes.main}>
          <ErrorBoundary>
            <Outlet />
          </ErrorBoundary>
        </main>
      </div>
      <SearchDialog />
      <NewWorkspaceDialog opened={isMaking} onClose={() => setMaking(false)} />
    </CrumbsProvider>
  )
}
