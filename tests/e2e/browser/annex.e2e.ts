import { describe } from 'vitest'
import { inBrowser } from '../steps/in-browser.ts'
import { annex } from '../steps/journeys/annex.ts'

describe('The annex in a browser', () => annex(inBrowser))
