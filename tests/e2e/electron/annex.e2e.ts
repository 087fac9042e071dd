import { describe } from 'vitest'
import { inShell } from '../steps/in-shell.ts'
import { annex } from '../steps/journeys/annex.ts'

describe('The annex in the Electron shell', () => annex(inShell))
