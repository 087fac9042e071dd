import { v7 as uuid } from 'uuid'
import type { Workspace } from '../../electron/core/store/workspace.ts'
import type { FieldValues, Operation } from '../../shared/contract/operation.ts'
import type { RecordType } from '../../shared/model/index.ts'
import { positions } from '../../shared/rules/position.ts'
import { ARABIC_WORDS, ITALIAN_WORDS } from './specimen-words.ts'

/** Draws a whole number from 0 up to, and without, another. */
type Below = (end: number) => number

export type LargeRoadmap = {
  readonly language: 'it' | 'ar'
  readonly actions: number
  /** Words of a title at most. */
  readonly titleWords: number
  /** Words of a prose field at most. */
  readonly proseWords: number
}

const MOST_TITLE = 500

/** Fills a workspace with one roadmap: axes of two objectives with five actions each, with all that an annex prints of them. */
export const buildLargeRoadmap = async (
  workspace: Workspace,
  { language, actions, titleWords, proseWords }: LargeRoadmap,
  below: Below
): Promise<void> => {
  const vocabulary = (language === 'it' ? ITALIAN_WORDS : ARABIC_WORDS).prose.split(' ')
  const words = (least: number, most: number): string =>
    Array.from(
      { length: least + below(Math.max(1, most - least + 1)) },
      () => vocabulary[below(vocabulary.length)]
    ).join(' ')
  const title = (): string => words(2, titleWords).slice(0, MOST_TITLE).trim()
  const prose = (): string => Array.from({ length: 1 + below(4) }, () => words(5, proseWords / 4)).join('\n')
  const operations: Operation[] = []
  const create = (type: RecordType, fields: FieldValues): string => {
    const id = uuid()
    operations.push({ op: 'create', type, id, fields })
    return id
  }
  const roadmap = create('roadmap', {
    title: title(),
    startDate: '2021-01-01',
    endDate: '2024-12-31',
    summary: prose(),
    context: prose(),
    governance: prose()
  })
  const department = create('department', { name: title() })
  const places = positions(actions)
  const action = (objective: string, number: number): void => {
    const id = create('action', {
      objective,
      position: places[number] ?? null,
      title: title(),
      description: prose(),
      outputs: prose(),
      expectedResult: prose(),
      leadDepartment: department,
      status: 'inProgress',
      startDate: `202${1 + below(2)}-0${1 + below(9)}-01`,
      endDate: `202${3 + below(2)}-0${1 + below(9)}-28`,
      costs: 'hasCosts'
    })
    for (let one = below(4); one > 0; one--)
      create('milestone', { action: id, title: title(), dueDate: `2023-0${1 + below(9)}-15` })
    for (let one = below(4); one > 0; one--) {
      const indicator = create('indicator', {
        action: id,
        title: title(),
        direction: 'increase',
        baselineValue: 0,
        targetValue: 10,
        source: title()
      })
      create('measurement', { indicator, date: '2022-06-30', value: below(10) })
    }
    for (let one = below(3); one > 0; one--)
      create('budgetLine', {
        action: id,
        label: title(),
        year: 2021 + below(3),
        amount: `${100 + below(10 ** 9)} EUR`
      })
    for (let one = below(3); one > 0; one--)
      create('alignment', {
        action: id,
        framework: 'sdg',
        code: `${1 + below(16)}.b`,
        justification: prose()
      })
  }
  for (let number = 0; number < actions; ) {
    const axis = create('axis', { roadmap, title: title(), description: prose() })
    for (let half = 0; half < 2 && number < actions; half++) {
      const objective = create('objective', { axis, title: title(), description: prose() })
      for (let one = 0; one < 5 && number < actions; one++) action(objective, number++)
    }
  }
  for (let at = 0; at < operations.length; at += 9000)
    await workspace.commit({ label: 'fill', operations: operations.slice(at, at + 9000) })
}
