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
import { AREA_NAMES, type AreaName } from '#shared/model/areas.ts'

const ICONS: Readonly<Record<AreaName, TablerIcon>> = {
  start: IconHome,
  group: IconUsersGroup,
  profile: IconBuildingCommunity,
  stakeholders: IconAffiliate,
  needs: IconListCheck,
  practices: IconHeartHandshake,
  benchmarks: IconScale,
  roadmap: IconRoute,
  monitoring: IconChartDots,
  exchange: IconArrowsExchange,
  documents: IconFileText,
  vademecum: IconBook2,
  settings: IconSettings
}

const screens = import.meta.glob<{ readonly Screen: ComponentType }>('../areas/*/screen.tsx')

export type Area = {
  readonly id: AreaName
  readonly icon: TablerIcon
  /** Fetches the area's screen, `renderer/areas/<area>/screen.tsx`. */
  load(): Promise<{ readonly Screen: ComponentType }>
}

/** Areas in the order of the cycle; one stands in the navigation once it has a screen. */
export const AREAS: readonly Area[] = AREA_NAMES.flatMap(id => {
  const load = screens[`../areas/${id}/screen.tsx`]
  return load === undefined ? [] : [{ id, icon: ICONS[id], load }]
})

export const areaOf = (id: string): Area | undefined => AREAS.find(area => area.id === id)
