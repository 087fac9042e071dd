// Makes the pictures of the README: node tests/e2e/pictures.ts (build first). They show the sample near its end.
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { AreaName } from '#shared/model/areas.ts'
import { ROOT } from '../runner/child.ts'
import { freshHome } from './home.ts'
import { preview } from './steps/documents.ts'
import { exchangeView } from './steps/exchange.ts'
import { openSample } from './steps/first-start.ts'
import { goTo, view } from './steps/frame.ts'
import { inBrowser } from './steps/in-browser.ts'
import type { Program } from './steps/program.ts'
import { line } from './steps/roadmap.ts'
import { speak } from './steps/settings.ts'

const FOLDER = join(ROOT, 'tests/pictures')
const ACTION = 'Versione interattiva in rete del vademecum'
const ACTION_IN_ARABIC = 'نسخة تفاعلية من الدليل على الإنترنت'

const treeWith = async (program: Program, action: string): Promise<Program> => {
  await goTo(program, 'roadmap')
  await line(program, action).waitFor()
  return program
}

const listWith = async (program: Program, area: AreaName, words: string): Promise<Program> => {
  await goTo(program, area)
  await program.page.getByRole('main').getByText(words).first().waitFor()
  return program
}

const scenes: readonly (readonly [string, (program: Program) => Promise<Program>])[] = [
  ['start-it', async program => program],
  ['roadmap-it', async program => treeWith(program, ACTION)],
  [
    'grid-it',
    async program => {
      await goTo(program, 'stakeholders')
      await view(program, program.t('stakeholders.view.grid'))
      await program.page
        .getByRole('main')
        .locator('svg text', { hasText: 'Forum Città Mondo' })
        .first()
        .waitFor()
      return program
    }
  ],
  ['needs-it', async program => listWith(program, 'needs', 'Un linguaggio pubblico rispettoso')],
  ['practices-it', async program => listWith(program, 'practices', 'Palinsesto Milano Città Mondo')],
  ['monitoring-it', async program => listWith(program, 'monitoring', 'Vademecum pubblicato')],
  [
    'exchange-it',
    async program => {
      await exchangeView(program, 'send')
      await program.page.getByRole('region', { name: program.t('send.outcome') }).waitFor()
      return program
    }
  ],
  [
    'documents-it',
    async program => {
      await goTo(program, 'documents')
      const paper = await preview(program)
      await paper.getByText('Roadmap Milano 2020–2022').first().waitFor()
      return program
    }
  ],
  ['roadmap-ar', async program => treeWith(await speak(program, 'ar'), ACTION_IN_ARABIC)]
]

mkdirSync(FOLDER, { recursive: true })
const home = await freshHome()
let program = await inBrowser(home.folder)
try {
  await openSample(program)
  for (const [name, scene] of scenes) {
    program = await scene(program)
    // Neither the pointer's marks nor messages that pass belong in a picture.
    await program.page.mouse.move(0, 0)
    await program.page.evaluate(async () => {
      await document.fonts.ready
    })
    const path = join(FOLDER, `${name}.png`)
    await program.page.screenshot({ path, animations: 'disabled', caret: 'hide' })
    console.log(`${name}.png ${statSync(path).size} bytes`)
  }
} finally {
  await program.close()
  await home.remove()
}
