import { keepCode } from '../../host/code-cache.ts'
import { homeFolder } from '../files/home.ts'

// Entry of the core process.
keepCode(homeFolder())
void import('./serve.ts').then(({ serve }) => serve())
