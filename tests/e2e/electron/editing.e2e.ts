import { describe } from 'vitest'
import { inShell } from '../steps/in-shell.ts'
import { editing } from '../steps/journeys/editing.ts'

describe('Editing in the Electron shell', () => editing(inShell))
