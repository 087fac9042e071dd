import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import { finishedJob } from '../../../tests/support/renderer/finished-job.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../../app/client/core.tsx'
import { JobPanel } from '../../app/jobs/job-panel.tsx'
import { Screen } from './screen.tsx'
import type { PreviewedDocument } from './use-preview.ts'

const ROADMAP = '01990000-0000-7000-8000-000000000011'
const ACTION = '01990000-0000-7000-8000-000000000012'
const TICKET = 'cd'.repeat(16)
const HASH = 'ab'.repeat(32)

const DOCUMENT: PreviewedDocument = {
  html: '<!doctype html><html lang="it"><title>Roadmap</title><body><h1>Roadmap</h1></body></html>',
  title: 'Roadmap Milano',
  withheld: 3,
  found: [],
  findings: [
    { text: 'gate.planningLink', severity: 'warning', type: 'action', id: ACTION, title: 'Sportello' },
    { text: 'gate.lead', severity: 'blocker', type: 'action', id: ACTION, title: 'Sportello' }
  ]
}

type Kind = Awaited<ReturnType<Client['documents']['kinds']>>[number]
const ANNEX_OPTIONS: Kind['options'] = [
  { key: 'annex', kind: 'line', default: '', limit: 60 },
  { key: 'proposal', kind: 'line', default: '', limit: 200 }
]
const OTHER_OPTIONS: Kind['options'] = [
  { key: 'order', kind: 'choice', default: 'byName', choices: ['byName', 'byPower'] },
  { key: 'grid', kind: 'toggle', default: true }
]

type Preview = Client['documents']['preview']
let workspaces = 50
const show = (
  preview = vi.fn<Preview>(() => Promise.resolve(finishedJob(DOCUMENT))),
  save = vi.fn<Client['documents']['save']>(),
  about: 'roadmap' | null = 'roadmap'
) => {
  workspaces += 1
  const deliver = vi.fn(() => Promise.resolve())
  const result = renderInApp(
    <>
      <Screen />
      <JobPanel />
    </>,
    {
      answers: {
        documents: {
          kinds: () =>
            Promise.resolve([
              {
                kind: 'roadmapAnnex',
                about,
                languages: ['it', 'en', 'fr', 'ar'],
                audiences: ['public', 'partner', 'council', 'internal'],
                options: about === null ? OTHER_OPTIONS : ANNEX_OPTIONS
              }
            ]),
          preview,
          save
        },
        record: {
          options: () => Promise.resolve([{ type: 'roadmap', id: ROADMAP, title: 'Roadmap', deleted: false }])
        }
      },
      host: {
        save: () => Promise.resolve({ ticket: TICKET, name: 'allegato.docx', size: 0 }),
        deliver
      },
      workspace: { id: `01990000-0000-7000-8000-0000000000${workspaces}` }
    }
  )
  return { ...result, preview, deliver }
}

// The screen asks for kinds and roadmaps first and pauses before composing.
const shownPreview = () => screen.findByTitle('Roadmap Milano', {}, { timeout: 20_000 })

test('The preview stands in a frame that may run nothing, for the council and as a draft at first.', async () => {
  const { preview } = show()
  const frame = await shownPreview()
  expect(frame).toHaveAttribute('sandbox', '')
  expect(frame).toHaveAttribute('srcdoc', DOCUMENT.html)
  expect(preview.mock.calls[0]?.[0]).toEqual({
    kind: 'roadmapAnnex',
    language: 'it',
    audience: 'council',
    about: ROADMAP,
    draft: true,
    options: {}
  })
})

test('What is missing stands by action, and what is left out is said.', async () => {
  show()
  expect(await screen.findByRole('button', { name: 'Sportello' })).toBeVisible()
  expect(screen.getByText('Una mancanza impedisce l’approvazione.')).toBeVisible()
  expect(screen.getByText('Un avviso.')).toBeVisible()
  expect(screen.getByText(/3 valori riservati non sono stampati/)).toBeVisible()
  // axe cannot look into a frame that jsdom does not load, so it looks at what stands beside it.
  const side = screen.getByRole('region', { name: 'Che cosa manca prima del Consiglio' }).parentElement
  if (side === null) throw new Error('nothing beside the preview')
  await expectAccessible(side)
})

test('A document about the whole workspace has no stamp of an annex and no gaps of a roadmap.', async () => {
  const shown = show(
    vi.fn<Preview>(() => Promise.resolve(finishedJob({ ...DOCUMENT, findings: [] }))),
    undefined,
    null
  )
  const { user, preview } = shown
  await shownPreview()
  expect(preview.mock.lastCall?.[0].about).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: 'grid' }))
  await waitFor(() => expect(preview.mock.lastCall?.[0].options).toEqual({ grid: false }))
  expect(screen.getByText(/3 valori riservati non sono stampati/)).toBeVisible()
  expect(screen.queryByRole('textbox', { name: 'Proposta di deliberazione' })).toBeNull()
  expect(screen.queryByText('Che cosa manca prima del Consiglio')).toBeNull()
})

test('The last good preview stays when the next one fails, and the problem is said.', async () => {
  const preview = vi.fn<Preview>(() => Promise.resolve(finishedJob(DOCUMENT)))
  const { user } = show(preview)
  await shownPreview()
  preview.mockImplementation(() => Promise.reject(new PianoError('DOCUMENT_FAILED')))
  await user.click(screen.getByRole('textbox', { name: 'Proposta di deliberazione' }))
  await user.paste('n. 12')
  expect(await screen.findByText(/non si è potuto comporre/)).toBeVisible()
  expect(preview.mock.lastCall?.[0].options).toEqual({ proposal: 'n. 12' })
  expect(screen.getByTitle('Roadmap Milano')).toBeInTheDocument()
})

test('Saving hands the file over and says by which fingerprint it is known.', async () => {
  const save = vi.fn<Client['documents']['save']>(() =>
    Promise.resolve(finishedJob({ title: 'Roadmap', sha256: HASH, size: 1000, pages: null, withheld: 0 }))
  )
  const { user, deliver } = show(undefined, save)
  await shownPreview()
  await user.click(screen.getByRole('button', { name: 'Salva il documento Word' }))
  await waitFor(() => expect(deliver).toHaveBeenCalledWith(TICKET))
  expect(await screen.findByText(HASH)).toBeVisible()
  expect(screen.getByText(/Gli stessi dati danno sempre lo stesso file/)).toBeVisible()
  expect(save.mock.calls[0]?.[0]).toMatchObject({ kind: 'roadmapAnnex', target: TICKET })
  expect(screen.getByRole('button', { name: 'Salva il documento Word' })).toHaveFocus()
})

test('Before a document that names persons is saved, they are told with the way to each, and it may be saved all the same.', async () => {
  const found: PreviewedDocument['found'] = [
    {
      type: 'action',
      id: ACTION,
      title: 'Sportello',
      field: 'description',
      kind: 'name',
      found: 'Anna Prova'
    }
  ]
  const save = vi.fn<Client['documents']['save']>(() =>
    Promise.resolve(finishedJob({ title: 'Roadmap', sha256: HASH, size: 1000, pages: null, withheld: 0 }))
  )
  const { user } = show(
    vi.fn<Preview>(() => Promise.resolve(finishedJob({ ...DOCUMENT, found, findings: [] }))),
    save
  )
  await shownPreview()
  const list = screen.getByRole('region', { name: 'Nomi e recapiti di persone nei testi' })
  expect(list).toHaveTextContent('Anna Prova nome di persona')
  expect(within(list).getByRole('button', { name: 'Sportello' })).toBeVisible()
  await expectAccessible(list)
  await user.click(screen.getByRole('button', { name: 'Salva il documento Word' }))
  await user.click(await screen.findByRole('button', { name: 'Guarda l’elenco' }))
  await waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Nomi e recapiti di persone nei testi' })).toHaveFocus()
  )
  expect(save).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Salva il documento Word' }))
  await user.click(await screen.findByRole('button', { name: 'Salva con questi dati' }))
  await waitFor(() => expect(save.mock.calls[0]?.[0]).toMatchObject({ target: TICKET, foundShown: 1 }))
})
