import { afterAll, beforeAll } from 'vitest'
import { freshHome, type Home } from '../home.ts'

/** A folder for one device in each test file; answers with the way to its path. */
export const useDevice = (): (() => string) => {
  let home: Home | undefined
  beforeAll(async () => {
    home = await freshHome()
  })
  afterAll(() => home?.remove())
  return () => home?.folder ?? ''
}
