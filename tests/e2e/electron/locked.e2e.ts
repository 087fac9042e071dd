import { describe } from 'vitest'
import { openInShell } from '../shell.ts'
import { locked } from '../steps/journeys/locked.ts'

describe('A file that somebody else has open, in the Electron shell', () => locked(openInShell))
