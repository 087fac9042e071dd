import { describe } from 'vitest'
import { inBrowser } from '../steps/in-browser.ts'
import { editing } from '../steps/journeys/editing.ts'

describe('Editing in a browser', () => editing(inBrowser))
