import { keepCode } from '../../host/code-cache.ts'
import { homeFolder } from '../files/home.ts'
import { withoutForms } from './no-forms.ts'

// Entry of the core process.
keepCode(homeFolder())
withoutForms()
void import('./serve.ts').then(({ serve }) => serve())
