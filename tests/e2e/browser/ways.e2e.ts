import { describe } from 'vitest'
import { inBrowser } from '../steps/in-browser.ts'
import { ways } from '../steps/journeys/ways.ts'

describe('From one workspace to another in a browser', () => ways(inBrowser))
