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
import { type ComponentType, lazy } from 'react'
import { Screen as StartScreen } from '../areas/start/screen.tsx'

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

const screens = import.meta.glob<{ readonly Screen: ComponentType }>([
  '../areas/*/screen.tsx',
  '!../areas/start/screen.tsx'
])

export type Area = {
  readonly id: string
  readonly icon: TablerIcon
  readonly Screen: ComponentType
}

/** Each area's screen is `renderer/areas/<area>/screen.tsx`, fetched when it is first looked at; the first one is there at once. */
export const AREAS: readonly Area[] = ORDER.flatMap(([id, icon]): Area[] => {
  if (id === 'start') return [{ id, icon, Screen: StartScreen }]
  const load = screens[`../areas/${id}/screen.tsx`]
  return load === undefined
    ? []
    : [{ id, icon, Screen: lazy(async () => ({ default: (await load()).Screen })) }]
})

export const areaOf = (id: string): Area | undefined => AREAS.find(area => area.id === id)
