import fc from 'fast-check'
import { goesBackAndForth, staysInAgreement } from '../../../tests/support/any-history.ts'
import { step } from '../../../tests/support/arbitraries.ts'
import { torture } from '../../../tests/torture/torture.ts'

torture('rows, hashes, log and search through any history', 60, ({ from }) =>
  staysInAgreement(from(fc.array(step(), { minLength: 5, maxLength: 40 })))
)

torture('any history undone and redone', 60, ({ from }) =>
  goesBackAndForth(from(fc.array(step(), { minLength: 1, maxLength: 25 })))
)
