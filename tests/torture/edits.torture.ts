import { LARGE } from '../bench/size/large-workspace.ts'
import { editsThatCostTooMuch } from '../edits/large-city-edits.ts'
import { torture } from './torture.ts'

torture('Edits in a workspace of 35,000 scores and 50,000 measurements ask for little', 1, async () => {
  const problems = await editsThatCostTooMuch(LARGE)
  if (problems.length > 0) throw new Error(problems.join('\n'))
})
