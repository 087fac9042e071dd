import { describe } from 'vitest'
import { contractSuite } from '../../contract/suite.ts'
import { connectToUtility } from '../../contract/utility.ts'

describe('The contract in Electron’s utilityProcess', () =>
  contractSuite(connectToUtility, { store: 'stub' }))
