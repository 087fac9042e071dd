import type { Locator } from 'playwright-core'
import { fieldLabel, kindLabel, kindPluralLabel, newLabel } from '#shared/i18n/labels.ts'
import type { FieldKind } from '#shared/model/field.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { goTo, goToList, search, view } from './frame.ts'
import type { Program } from './program.ts'
import { line, tree } from './roadmap.ts'

/** A field that can be typed into, wherever it stands. */
export type Place = {
  readonly name: string
  /** Goes where it is and makes it an input, with the caret in it. */
  readonly open: (program: Program) => Promise<Locator>
  /** Something to type that was not there before: another for each number. */
  readonly text: (number: number) => string
  /** Goes where it is read; ends when these words stand there. */
  readonly reads: (program: Program, words: string) => Promise<void>
  /** As it is read, where that is not as it was typed. */
  readonly words?: (number: number) => string
  /** What cannot be taken there, and stays. */
  readonly wrong?: string
}

const ACTION = 'Pubblicare «Come dire – Parole su cui riflettere»'
const STAKEHOLDER = 'Fondazione Cariplo'
const main = ({ page }: Program) => page.getByRole('main')
const input = (within: Locator, label: string) => within.getByRole('textbox', { name: label, exact: true })

/** A field on the page of a record. */
const onPage = (type: RecordType, title: string, name: string): Pick<Place, 'open' | 'reads'> => {
  const label = (program: Program) => fieldLabel(program.t, type, name)
  const button = (program: Program) =>
    main(program)
      .getByRole('button', { name: `${label(program)}:` })
      .first()
  const page = async (program: Program) => {
    await goTo(program, 'start')
    await search(program, title, title)
  }
  return {
    async open(program) {
      await page(program)
      // What was typed before and not saved stands there as an input already.
      const field = input(main(program), label(program))
      await button(program).or(field).first().waitFor()
      if (!(await field.isVisible())) await button(program).click()
      return field
    },
    async reads(program, words) {
      await page(program)
      await button(program).filter({ hasText: words }).waitFor()
    }
  }
}

type Example = Pick<Place, 'text' | 'words' | 'wrong'> & {
  readonly type: RecordType
  readonly title: string
  readonly name: string
}

const tooLong = 'lungo '.repeat(100)
const numbered = (words: string) => (number: number) => `${words} ${number}`
/** Days of 2021, which are read in words. */
const day = (number: number) => `${1 + (number % 27)}/5/2021`
const dayInWords = (number: number) => `${1 + (number % 27)} mag 2021`

/** For each kind of field that takes typing one that has it; a new kind of field does not compile without. */
const KINDS: { readonly [K in FieldKind]: Example | null } = {
  line: {
    type: 'stakeholder',
    title: STAKEHOLDER,
    name: 'territory',
    text: numbered('Territorio'),
    wrong: tooLong
  },
  prose: { type: 'stakeholder', title: STAKEHOLDER, name: 'description', text: numbered('Racconto') },
  when: { type: 'action', title: ACTION, name: 'endDate', text: day, words: dayInWords, wrong: '31/2/2027' },
  number: {
    type: 'indicator',
    title: 'Vademecum pubblicato',
    name: 'targetValue',
    text: number => `circa ${20 + number}`,
    wrong: 'molti'
  },
  integer: {
    type: 'city',
    title: 'Milano',
    name: 'population',
    text: number => String(100 + number),
    wrong: 'tanti'
  },
  money: {
    type: 'budgetLine',
    title: 'Grafica e stampa (importo di esempio)',
    name: 'amount',
    text: number => String(500 + number),
    wrong: 'poco'
  },
  date: {
    type: 'member',
    title: 'Coordinamento del gruppo',
    name: 'since',
    text: day,
    words: dayInWords,
    wrong: '31/2/2027'
  },
  // Chosen, not typed: a choice is saved at once.
  choice: null,
  scale: null,
  reference: null,
  // Never written by a person.
  position: null,
  hash: null
}

const ofKinds: readonly Place[] = Object.entries(KINDS).flatMap(([kind, example]) => {
  if (example === null) return []
  const { type, title, name, ...typing } = example
  return [{ name: kind, ...typing, ...onPage(type, title, name) }]
})

const titleLabel = (program: Program, type: RecordType) => fieldLabel(program.t, type, kindOf(type).title)

/** A cell of a list: the row is opened, and its cell clicked once more. */
const listCell: Place = {
  name: 'cell of a list',
  text: numbered('Sportello'),
  wrong: tooLong,
  async open(program) {
    await goToList(program, 'group')
    await view(program, kindPluralLabel(program.t, 'department'))
    const { page } = program
    const grid = page.getByRole('grid')
    const cell = grid
      .getByRole('row', { name: /Politiche sociali/ })
      .locator('td')
      .nth(2)
    const field = input(grid, fieldLabel(program.t, 'department', 'shortName'))
    await cell.waitFor()
    if (!(await field.isVisible())) {
      await cell.click()
      await page.getByRole('complementary').getByRole('heading', { level: 1 }).waitFor()
      await cell.click()
    }
    return field
  },
  async reads(program, words) {
    await goToList(program, 'group')
    await view(program, kindPluralLabel(program.t, 'department'))
    await program.page.getByRole('grid').getByText(words).waitFor()
  }
}

const actionPage = async (program: Program) => {
  await goTo(program, 'start')
  await search(program, ACTION, ACTION)
}
const milestones = (program: Program) =>
  main(program).getByRole('region', { name: kindPluralLabel(program.t, 'milestone') })

const childCell: Place = {
  name: 'cell of a child table',
  text: numbered('Impaginazione'),
  wrong: tooLong,
  async open(program) {
    await actionPage(program)
    const label = titleLabel(program, 'milestone')
    const field = input(milestones(program), label)
    const button = milestones(program)
      .getByRole('button', { name: `${label}: Impaginazione` })
      .first()
    await button.or(field).first().waitFor()
    if (!(await field.isVisible())) await button.click()
    return field
  },
  async reads(program, words) {
    await actionPage(program)
    await milestones(program).getByRole('button', { name: words }).waitFor()
  }
}

const newChild: Place = {
  name: 'new row of a child table',
  text: numbered('Passaggio'),
  async open(program) {
    await actionPage(program)
    const field = input(milestones(program), titleLabel(program, 'milestone'))
    await milestones(program)
      .getByRole('button', { name: newLabel(program.t, 'milestone'), exact: true })
      .click()
    return field
  },
  reads: childCell.reads
}

const treeCell: Place = {
  name: 'cell of the tree',
  text: numbered('Asse di prova'),
  wrong: tooLong,
  async open(program) {
    await goToList(program, 'roadmap')
    const label = fieldLabel(program.t, 'objective', 'title')
    const field = input(tree(program), label)
    const row = tree(program).getByRole('row', { level: 1 }).first()
    await row.waitFor()
    if (!(await field.isVisible())) {
      await row.locator('td').first().click()
      await tree(program).press('F2')
    }
    return field
  },
  async reads(program, words) {
    await goToList(program, 'roadmap')
    await line(program, words).waitFor()
  }
}

const newLine: Place = {
  name: 'new line of the tree',
  text: numbered('Obiettivo nuovo'),
  wrong: tooLong,
  async open(program) {
    const { t } = program
    await goToList(program, 'roadmap')
    const field = input(tree(program), `${kindLabel(t, 'objective')}: ${fieldLabel(t, 'objective', 'title')}`)
    const row = tree(program).getByRole('row', { level: 1 }).last()
    await row.waitFor()
    if (!(await field.isVisible())) {
      await row.hover()
      await row.getByRole('button', { name: newLabel(t, 'objective') }).click()
    }
    return field
  },
  reads: treeCell.reads
}

const SHEET = 'Centro Culture del Mondo'
/** A title above its record, which is looked for by what it was called before. */
const title: Place = {
  name: 'title',
  text: number => `${SHEET}, sede ${number}`,
  ...onPage('stakeholder', SHEET, 'name')
}

const criteria = async (program: Program) => {
  const { page, t } = program
  await goToList(program, 'needs')
  await page
    .getByRole('button', { name: t('action.more') })
    .first()
    .click()
  await page.getByRole('menuitem', { name: t('needs.criteria.manage') }).click()
  const first = page.getByRole('complementary').getByRole('listitem').first()
  await first.waitFor()
  return first
}

/** The weight of a criterion, in the panel beside the list. */
const weight: Place = {
  name: 'weight of a criterion',
  text: number => String(1 + (number % 9)),
  wrong: 'tanto',
  async open(program) {
    const first = await criteria(program)
    const field = first.getByRole('textbox')
    if (!(await field.isVisible())) await first.locator('button[data-field]').click()
    return field
  },
  async reads(program, words) {
    const first = await criteria(program)
    await first.locator('button[data-field]').getByText(words, { exact: true }).waitFor()
  }
}

/** Every place in which a person types into a record: one for each kind of field, and one for each kind of place. */
export const PLACES: readonly Place[] = [
  ...ofKinds,
  title,
  weight,
  listCell,
  childCell,
  newChild,
  treeCell,
  newLine
]
