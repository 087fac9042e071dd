import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { homeFolder } from '../host/home.ts'
import { writeWhole } from '../host/write-file.ts'

export type WindowPlace = Rectangle & { readonly maximized: boolean }

const isWhole = (value: unknown, from: number): boolean =>
  Number.isInteger(value) && Number(value) >= from && Number(value) <= 20_000

const isPlace = (value: unknown): value is WindowPlace => {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height, maximized }: Partial<Record<keyof WindowPlace, unknown>> = value
  const fits = isWhole(x, -20_000) && isWhole(y, -20_000) && isWhole(width, 400) && isWhole(height, 300)
  return fits && typeof maximized === 'boolean'
}

const file = () => join(homeFolder(), 'window.json')

const overlaps = (left: Rectangle, right: Rectangle): boolean =>
  left.x < right.x + right.width - 50 &&
  right.x < left.x + left.width - 50 &&
  left.y < right.y + right.height - 50 &&
  right.y < left.y + left.height - 50

/** Where the window was, if a screen is still there; else null. */
export const rememberedPlace = (): WindowPlace | null => {
  try {
    const found: unknown = JSON.parse(readFileSync(file(), 'utf8'))
    if (!isPlace(found)) return null
    return screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, found)) ? found : null
  } catch {
    return null
  }
}

/** Keeps where the window is when it closes. */
export const rememberPlace = (window: BrowserWindow): void => {
  window.on('close', () => {
    try {
      mkdirSync(homeFolder(), { recursive: true })
      const now: WindowPlace = { ...window.getNormalBounds(), maximized: window.isMaximized() }
      writeWhole(file(), JSON.stringify(now), { private: true })
    } catch {
      // A place that is not kept is only a place to choose again.
    }
  })
}
