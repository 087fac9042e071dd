import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useText } from '../text/use-text.ts'
import classes from './job-panel.module.css'
import { useJobStore } from './use-job.tsx'

const JobCard = lazy(async () => ({ default: (await import('./job-card.tsx')).JobCard }))

/** Long work at the side of the screen. */
export const JobPanel = () => {
  const t = useText()
  const store = useJobStore()
  const jobs = useSyncExternalStore(store.subscribe, store.get)
  if (jobs.length === 0) return null
  return (
    <aside className={classes.panel} aria-label={t('job.panel')}>
      <Suspense fallback={null}>
        {jobs.map(job => (
          <JobCard key={job.id} job={job} onDismiss={() => store.dismiss(job.id)} />
        ))}
      </Suspense>
    </aside>
  )
}
