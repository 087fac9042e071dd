import { describe } from 'vitest'
import { inBrowser } from '../steps/in-browser.ts'
import { lists } from '../steps/journeys/lists.ts'

describe('Lists in a browser', () => lists(inBrowser))
