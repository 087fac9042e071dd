import { Tooltip, useDirection } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { AREAS } from '../areas.ts'
import { useApi } from '../client/core.tsx'
import { usePlace } from '../places/place.ts'
import { useFormats, useText } from '../text/use-text.ts'
import classes from './frame.module.css'
import { useCityTitle } from './use-window-title.ts'
import { WorkspaceMenu } from './workspace-menu.tsx'

/** What waits for a person, by area; nothing else earns a count (LOOK.md, "Frame"). */
const useWaiting = (): Readonly<Record<string, number>> => {
  const api = useApi()
  const { data } = useQuery(api.start.waiting.queryOptions({ throwOnError: false }))
  return Object.fromEntries(data?.map(({ area, count }) => [area, count]) ?? [])
}

type Props = { readonly addressOf: (area: string) => string; readonly onNew: () => void }

export const Navigation = ({ addressOf, onNew }: Props) => {
  const t = useText()
  const formats = useFormats()
  const { dir } = useDirection()
  const { area: current } = usePlace()
  const city = useCityTitle()
  const waiting = useWaiting()
  const narrow = useMediaQuery('(max-width: 1100px)')
  return (
    <nav className={classes.side} aria-label={t('frame.areas')}>
      <WorkspaceMenu city={city} onNew={onNew} />
      <ul className={classes.areas}>
        {AREAS.map(({ id, icon: Icon }) => {
          const count = waiting[id] ?? 0
          const name = t(`area.${id}`)
          const link = (
            <a
              className={classes.area}
              href={`#${current === id ? `/${id}` : addressOf(id)}`}
              aria-current={current === id ? 'page' : undefined}
            >
              <Icon size={18} stroke={1.6} aria-hidden />
              <span className={classes.label}>{name}</span>
              {count > 0 && (
                <span className={classes.count} title={t('frame.waiting', { count })}>
                  {formats.number(count)}
                </span>
              )}
            </a>
          )
          return (
            <li key={id}>
              {narrow ? (
                <Tooltip label={name} position={dir === 'rtl' ? 'left' : 'right'}>
                  {link}
                </Tooltip>
              ) : (
                link
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
