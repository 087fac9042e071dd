import { expect, it } from 'vitest'
import { ERROR_CODES } from '../../shared/contract/errors.ts'
import { sourceFiles } from './source-files.ts'

const LIST = 'shared/contract/errors.ts'
const isTest = (path: string): boolean => /\.(test|e2e)\.tsx?$/.test(path)

it('every error code is thrown somewhere and provoked by a test', () => {
  const files = sourceFiles().filter(({ path }) => path !== LIST)
  const codesWithout = (wanted: boolean) =>
    Object.keys(ERROR_CODES).filter(
      code => !files.some(({ path, text }) => isTest(path) === wanted && text.includes(`'${code}'`))
    )
  expect(codesWithout(false), 'never thrown').toEqual([])
  expect(codesWithout(true), 'never provoked').toEqual([])
})
