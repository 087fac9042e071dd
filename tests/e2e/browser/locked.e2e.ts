import { describe } from 'vitest'
import { openInBrowser } from '../browser.ts'
import { locked } from '../steps/journeys/locked.ts'

describe('A file that somebody else has open, in a browser', () => locked(openInBrowser))
