import { describe } from 'vitest'
import { connectOverHttp } from '../../contract/http.ts'
import { contractSuite } from '../../contract/suite.ts'

describe('The contract over HTTP', () => contractSuite(connectOverHttp, { store: 'real' }))
