import { describe } from 'vitest'
import { inShell } from '../steps/in-shell.ts'
import { beginning } from '../steps/journeys/beginning.ts'

describe('Beginning in the Electron shell', () => beginning(inShell))
