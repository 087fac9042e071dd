import { describe } from 'vitest'
import { inBrowser } from '../steps/in-browser.ts'
import { hostileWords, planning } from '../steps/journeys/planning.ts'

describe('Planning in a browser', () => planning(inBrowser))
describe('Hostile words in a browser', () => hostileWords(inBrowser))
