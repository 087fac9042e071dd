import { describe } from 'vitest'
import { inBrowser } from '../steps/in-browser.ts'
import { beginning } from '../steps/journeys/beginning.ts'

describe('Beginning in a browser', () => beginning(inBrowser))
