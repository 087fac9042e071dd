import { Box, Group, Title } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import type { MoreItem } from './more-menu.tsx'
import classes from './page-header.module.css'

// The first screen has no such menu.
const MoreMenu = lazy(async () => ({ default: (await import('./more-menu.tsx')).MoreMenu }))

type Props = {
  /** The area's name or a record's title (an in-place editor). */
  readonly title: ReactNode
  /** Status, light and such, right after the title. */
  readonly badges?: ReactNode
  /** The one primary action of the page. */
  readonly primary?: ReactNode
  /** Everything else, in a menu. */
  readonly more?: readonly MoreItem[]
  /** Tabs of the area's views, below. */
  readonly children?: ReactNode
}

/** The head of every page: title, badges, one primary action, more (LOOK.md, "Frame"). */
export const PageHeader = ({ title, badges, primary, more = [], children }: Props) => {
  return (
    <div className={classes.header}>
      <Group justify="space-between" wrap="nowrap" gap="lg" mih={36}>
        <div className={classes.title}>
          {typeof title === 'string' ? <Title order={1}>{title}</Title> : title}
          {badges}
        </div>
        <Group gap="sm" wrap="nowrap">
          {primary}
          {more.length > 0 && (
            <Suspense fallback={<Box w={34} />}>
              <MoreMenu items={more} />
            </Suspense>
          )}
        </Group>
      </Group>
      {children}
    </div>
  )
}
