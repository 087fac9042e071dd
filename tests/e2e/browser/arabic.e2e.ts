import { describe } from 'vitest'
import { inBrowser } from '../steps/in-browser.ts'
import { arabic } from '../steps/journeys/arabic.ts'

describe('Arabic in a browser', () => arabic(inBrowser, ['light', 'dark']))
