import { describe } from 'vitest'
import { inShell } from '../steps/in-shell.ts'
import { arabic } from '../steps/journeys/arabic.ts'

// Both schemes are looked at in the browser; the shell draws the same colours.
describe('Arabic in the Electron shell', () => arabic(inShell, ['light']))
