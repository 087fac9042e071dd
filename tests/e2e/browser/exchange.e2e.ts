import { describe } from 'vitest'
import { inBrowser } from '../steps/in-browser.ts'
import { exchange } from '../steps/journeys/exchange.ts'

describe('Exchange between cities in a browser', () => exchange(inBrowser))
