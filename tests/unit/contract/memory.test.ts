import { describe } from 'vitest'
import { connectInMemory } from '../../contract/memory.ts'
import { contractSuite } from '../../contract/suite.ts'

describe('The contract in memory', () => contractSuite(connectInMemory, { store: 'real' }))
