import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'
import { homeFolder } from '../host/home.ts'

const place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximized: z.boolean()
})
export type WindowPlace = z.output<typeof place>

const file = () => join(homeFolder(), 'window.json')

const overlaps = (left: Rectangle, right: Rectangle): boolean =>
  left.x < right.x + right.width - 50 &&
  right.x < left.x + left.width - 50 &&
  left.y < right.y + right.height - 50 &&
  right.y < left.y + left.height - 50

/** Where the window was, if a screen is still there; else null. */
export const rememberedPlace = (): WindowPlace | null => {
  try {
    const found = place.parse(JSON.parse(readFileSync(file(), 'utf8')))
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
      writeFileSync(file(), JSON.stringify(now))
    } catch {
      // A place that is not kept is only a place to choose again.
    }
  })
}
