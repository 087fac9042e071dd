import {
  IconAffiliate,
  IconArrowsExchange,
  IconBook2,
  IconBuildingCommunity,
  IconChartDots,
  IconFileText,
  IconHeartHandshake,
  IconHome,
  IconListCheck,
  IconRoute,
  IconScale,
  IconSettings,
  IconUsersGroup,
  type TablerIcon
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

/** Areas in the order of the cycle (WORDS.md); an area stands in the navigation once it has a screen. */
const ORDER = [
  ['start', IconHome],
  ['group', IconUsersGroup],
  ['profile', IconBuildingCommunity],
  ['stakeholders', IconAffiliate],
  ['needs', IconListCheck],
  ['practices', IconHeartHandshake],
  ['benchmarks', IconScale],
  ['roadmap', IconRoute],
  ['monitoring', IconChartDots],
  ['exchange', IconArrowsExchange],
  ['documents', IconFileText],
  ['vademecum', IconBook2],
  ['settings', IconSettings]
] as const satisfies readonly (readonly [string, TablerIcon])[]

const screens = import.meta.glob<{ readonly Screen: ComponentType }>('../areas/*/screen.tsx')

export type Area = {
  readonly id: string
  readonly icon: TablerIcon
  /** Fetches the area's screen, `renderer/areas/<area>/screen.tsx`. */
  load(): Promise<{ readonly Screen: ComponentType }>
}

export const AREAS: readonly Area[] = ORDER.flatMap(([id, icon]) => {
  const load = screens[`../areas/${id}/screen.tsx`]
  return load === undefined ? [] : [{ id, icon, load }]
})

export const areaOf = (id: string): Area | undefined => AREAS.find(area => area.id === id)
