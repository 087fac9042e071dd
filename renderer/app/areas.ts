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

type AreaScreen = { readonly Screen: ComponentType }

/** All but the screen that the program begins with, which is there at once (screens.ts). */
const screens = import.meta.glob<AreaScreen>(['../areas/*/screen.tsx', '!../areas/start/screen.tsx'])

export type Area = {
  readonly id: AreaName
  readonly icon: TablerIcon
  /** Fetches the area's screen, `renderer/areas/<area>/screen.tsx`; null: it is there at once. */
  readonly load: (() => Promise<AreaScreen>) | null
}

/** Areas in the order of the cycle; one stands in the navigation once it has a screen. */
export const AREAS: readonly Area[] = AREA_NAMES.flatMap(id => {
  const load = screens[`../areas/${id}/screen.tsx`] ?? null
  return load === null && id !== 'start' ? [] : [{ id, icon: ICONS[id], load }]
})

export const areaOf = (id: string): Area | undefined => AREAS.find(area => area.id === id)
