import { describe } from 'vitest'
import { inShell } from '../steps/in-shell.ts'
import { arabic } from '../steps/journeys/arabic.ts'

describe('Arabic in the Electron shell', () => arabic(inShell))
