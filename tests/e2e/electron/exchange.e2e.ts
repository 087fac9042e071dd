import { describe } from 'vitest'
import { inShell } from '../steps/in-shell.ts'
import { exchange } from '../steps/journeys/exchange.ts'

describe('Exchange between cities in the Electron shell', () => exchange(inShell))
