import { describe } from 'vitest'
import { inShell } from '../steps/in-shell.ts'
import { hostileWords, planning } from '../steps/journeys/planning.ts'

describe('Planning in the Electron shell', () => planning(inShell))
describe('Hostile words in the Electron shell', () => hostileWords(inShell))
