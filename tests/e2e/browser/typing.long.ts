import { describe } from 'vitest'
import { inBrowser } from '../steps/in-browser.ts'
import { typing } from '../steps/journeys/typing.ts'

describe('Typed text in a browser', () => typing(inBrowser))
