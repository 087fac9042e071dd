import { describe } from 'vitest'
import { inShell } from '../steps/in-shell.ts'
import { typing } from '../steps/journeys/typing.ts'

describe('Typed text in the Electron shell', () => typing(inShell))
