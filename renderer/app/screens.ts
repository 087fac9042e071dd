import { type ComponentType, lazy } from 'react'
import { Screen as StartScreen } from '../areas/start/screen.tsx'
import { AREAS } from './areas.ts'

/** The screen of each area, fetched when it is first looked at; the one that the program begins with is there at once. */
export const SCREENS: ReadonlyMap<string, ComponentType> = new Map(
  AREAS.map(({ id, load }) => [
    id,
    load === null ? StartScreen : lazy(async () => ({ default: (await load()).Screen }))
  ])
)
