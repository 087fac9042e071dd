import { expect, test } from 'vitest'
import { editsThatCostTooMuch } from '../edits/large-city-edits.ts'

// Lists as long as a big city's, each far above the limit if it were read again, with fewer voices and years; all of them in
// `npm run torture`.
const COUNTS = { needs: 500, criteria: 10, departments: 1, indicators: 100, measurements: 8_000 }

test('After an edit a screen with its panel open asks for three answers at most, small ones, however long its lists', async () => {
  expect(await editsThatCostTooMuch(COUNTS)).toEqual([])
})
