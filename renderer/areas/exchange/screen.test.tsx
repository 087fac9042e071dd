import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { PianoError } from '#shared/contract/errors.ts'
import type { BundlePreview } from '#shared/contract/exchange.ts'
import { expectAccessible } from '../../../tests/support/renderer/expect-accessible.ts'
import type { Answers } from '../../../tests/support/renderer/fake-core.ts'
import { finishedJob } from '../../../tests/support/renderer/finished-job.ts'
import { renderInApp } from '../../../tests/support/renderer/render-in-app.tsx'
import type { Client } from '../../app/client/core.tsx'
import type { Overview } from './overview.ts'
import { Screen } from './screen.tsx'

const idOf = (last: number): string => `01990000-0000-7000-8000-0000000000${String(last).padStart(2, '0')}`
const OWN = '01234 56789 11111 22222 33333 44444'
const THEIRS = '99999 88888 77777 66666 55555 44444'
const HASH = 'ab'.repeat(32)
const TICKET = 'cd'.repeat(16)

const OVERVIEW: Overview = {
  own: { city: { type: 'city', id: idOf(9), title: 'Milano', deleted: false }, fingerprint: OWN },
  partners: [
    {
      id: idOf(1),
      name: 'Tunisi',
      country: 'TN',
      keyState: 'unverified',
      fingerprint: THEIRS,
      currentBundle: { id: idOf(2), sequence: 3, createdAt: '2026-03-12T10:00:00.000Z', recordCount: 40 },
      bundles: 2
    }
  ],
  sent: [],
  received: []
}

type ExportPreview = Awaited<ReturnType<Client['exchange']['previewExport']>>
const PREVIEW: ExportPreview = {
  counts: { practice: 4, stakeholder: 12 },
  withheld: [{ type: 'stakeholder', field: 'power', privacy: 'internal', count: 12 }],
  hits: [
    {
      type: 'practice',
      id: idOf(5),
      title: 'Sportello unico',
      field: 'summary',
      kind: 'email',
      found: 'sportello@comune.example'
    },
    {
      type: 'practice',
      id: idOf(6),
      title: 'Vademecum',
      field: 'summary',
      kind: 'phone',
      found: '+39 02 1234567'
    }
  ],
  attachments: 0,
  size: 45_000,
  licence: '',
  unchangedSince: null
}

const BUNDLE: BundlePreview = {
  bundleId: HASH,
  packageHash: HASH,
  city: { id: idOf(9), name: 'Tunisi', country: 'TN' },
  fingerprint: THEIRS,
  trust: 'unverified',
  knownFingerprint: null,
  acceptedByDigits: false,
  fromBin: false,
  series: '0123456789ab',
  sequence: 4,
  createdAt: '2026-03-12T10:00:00.000Z',
  audience: 'partner',
  licence: 'CC BY 4.0',
  language: 'fr',
  languages: ['fr'],
  newerFormat: false,
  counts: { practice: 2 },
  withheld: 3,
  known: false,
  older: false,
  otherCopy: false,
  missing: 0,
  comparedWith: { sequence: 3, createdAt: '2026-01-12T10:00:00.000Z' },
  differences: [
    {
      type: 'practice',
      id: idOf(7),
      title: 'Guichet unique',
      state: 'changed',
      fields: [
        {
          field: 'summary',
          before: JSON.stringify('un guichet petit'),
          after: JSON.stringify('un guichet grand'),
          newer: false
        }
      ]
    }
  ],
  differenceCount: 1,
  unchanged: 1
}

let workspaces = 20
const show = (exchange: Partial<Answers['exchange']>, host = {}) => {
  workspaces += 1
  return renderInApp(<Screen />, {
    answers: { exchange: { overview: () => Promise.resolve(OVERVIEW), ...exchange } },
    host,
    // Half-done work is kept by workspace: each test has its own.
    workspace: { id: idOf(workspaces), me: { member: null, role: 'Referente', department: null } }
  })
}
const tab = (name: string) => screen.findByRole('tab', { name })

describe('Cities', () => {
  test('show our own digits, what they are for, and whose origin is not verified.', async () => {
    const { container } = show({})
    expect(await screen.findByText(OWN)).toBeVisible()
    expect(screen.getByText(/leggere queste cifre a voce/)).toBeVisible()
    const grid = await screen.findByRole('grid', { name: 'Città' })
    expect(within(grid).getByText('Tunisi')).toBeInTheDocument()
    expect(within(grid).getByText('Provenienza non verificata')).toBeInTheDocument()
    await expectAccessible(container)
  })

  test('say what to do when there is none yet.', async () => {
    show({ overview: () => Promise.resolve({ ...OVERVIEW, partners: [] }) })
    expect(await screen.findByRole('button', { name: 'Apri un pacchetto' })).toBeVisible()
  })
})

describe('Sending', () => {
  const open = async (exported = vi.fn<Client['exchange']['export']>(), preview: ExportPreview = PREVIEW) => {
    const deliver = vi.fn(() => Promise.resolve())
    const save = vi.fn(() => Promise.resolve({ ticket: TICKET, name: 'milano.pianocomune', size: 0 }))
    const result = show(
      { previewExport: () => Promise.resolve(preview), export: exported },
      { save, deliver }
    )
    await result.user.click(await tab('Invia'))
    await screen.findByRole('heading', { name: 'Partono 16 schede' })
    return { ...result, deliver, save }
  }
  const saveButton = () => screen.getByRole('button', { name: 'Salva il pacchetto' })

  test('shows what leaves and exactly what stays, by kind, field and class.', async () => {
    const { container } = await open()
    const stays = screen.getByRole('region', { name: 'Che cosa resta qui' })
    expect(within(stays).getByText('interno')).toBeInTheDocument()
    expect(within(stays).getByText('12')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Buone pratiche (4)' })).toBeChecked()
    await expectAccessible(container)
  })

  test('waits until everything found in texts is decided, by keys alone if one likes.', async () => {
    const exported = vi.fn<Client['exchange']['export']>(() =>
      Promise.resolve(
        finishedJob({
          bundleId: HASH,
          packageHash: HASH,
          sequence: 1,
          records: 16,
          withheld: 13,
          size: 45_000,
          again: false
        })
      )
    )
    const { user, deliver, save } = await open(exported)
    await user.click(saveButton())
    expect(save).not.toHaveBeenCalled()
    screen.getByRole('table', { name: 'Recapiti e nomi trovati nei testi' }).focus()
    await user.keyboard('12')
    expect(await screen.findByText('Tutto deciso')).toBeInTheDocument()
    await waitFor(() => expect(saveButton()).toHaveAttribute('aria-disabled', 'false'))
    await user.click(saveButton())
    expect(await screen.findByText('Pacchetto n. 1 salvato')).toBeVisible()
    expect(exported.mock.calls[0]?.[0].decisions).toEqual([
      { type: 'practice', id: idOf(5), field: 'summary', decision: 'keep' },
      { type: 'practice', id: idOf(6), field: 'summary', decision: 'withhold' }
    ])
    expect(deliver).toHaveBeenCalledWith(TICKET)
    expect(screen.getByText(HASH)).toBeVisible()
    expect(screen.getByText(OWN)).toBeVisible()
  })

  test('says when nothing has changed since a bundle.', async () => {
    await open(undefined, {
      ...PREVIEW,
      hits: [],
      unchangedSince: { sequence: 7, createdAt: '2026-03-12T10:00:00.000Z' }
    })
    expect(screen.getByText(/Nulla è cambiato dal pacchetto n\. 7/)).toBeVisible()
  })
})

describe('Receiving', () => {
  const open = async (
    preview: BundlePreview | PianoError,
    imported = vi.fn<Client['exchange']['import']>()
  ) => {
    const pick = vi.fn(() => Promise.resolve({ ticket: TICKET, name: 'tunisi.pianocomune', size: 1 }))
    const result = show(
      {
        previewImport: () =>
          preview instanceof PianoError ? Promise.reject(preview) : Promise.resolve(finishedJob(preview)),
        import: imported
      },
      { pick }
    )
    await result.user.click(await tab('Ricevi'))
    await result.user.click(await screen.findByRole('button', { name: 'Apri un pacchetto' }))
    return result
  }

  test('shows who sends it, that the origin is not verified, and each change word by word.', async () => {
    const { container } = await open(BUNDLE)
    expect(await screen.findByRole('heading', { name: /Tunisi, pacchetto n\. 4/ })).toBeVisible()
    expect(screen.getByText('Provenienza non verificata')).toBeVisible()
    expect(screen.getByText('petit').tagName).toBe('DEL')
    expect(screen.getByText('grand').tagName).toBe('INS')
    await expectAccessible(container)
  })

  test('shows what a newer program made as plain text with a mark, and its kinds by their code.', async () => {
    const [practice] = BUNDLE.differences
    const fields = [
      { field: 'theme', before: '"health"', after: '"dreams"', newer: true },
      { field: 'mood', before: null, after: '{"colour":"blue"}', newer: true }
    ]
    const { container, user } = await open({
      ...BUNDLE,
      newerFormat: true,
      counts: { practice: 1, trainingCourse: 1 },
      differences: [
        { ...(practice ?? expect.unreachable()), fields },
        {
          type: 'trainingCourse',
          id: idOf(8),
          title: 'Corso',
          state: 'new',
          fields: [{ field: 'hours', before: null, after: '8', newer: true }]
        }
      ]
    })
    expect(await screen.findByText('dreams')).toBeVisible()
    expect(screen.getByText('{"colour":"blue"}')).toBeVisible()
    expect(screen.getByText('mood')).toBeVisible()
    expect(screen.getAllByText('da un programma più recente')).toHaveLength(2)
    expect(screen.getByText(/trainingCourse \(1\)/)).toBeVisible()
    await user.click(screen.getByText('Corso'))
    expect(await screen.findByText('hours')).toBeVisible()
    await expectAccessible(container)
  })

  test('says when another copy of the city’s workspace made it, and in which language its originals are.', async () => {
    await open({ ...BUNDLE, otherCopy: true, languages: ['fr', 'ar'] })
    expect(await screen.findByText(/un’altra copia dell’archivio di questa città/)).toBeVisible()
    expect(screen.getByText('originali: francese')).toBeVisible()
  })

  test('imports exactly the file that was looked at, and says that it can be undone.', async () => {
    const imported = vi.fn<Client['exchange']['import']>(() =>
      Promise.resolve(
        finishedJob({
          partnerCity: idOf(1),
          receivedBundle: idOf(3),
          stamp: '2026-03-12T10:00:01.000Z-0000-abcdef012345',
          records: 2,
          changed: true,
          trust: 'unverified' as const
        })
      )
    )
    const { user } = await open(BUNDLE, imported)
    await user.click(await screen.findByRole('button', { name: 'Importa' }))
    expect(await screen.findByText(/copia di sicurezza verificata/)).toBeVisible()
    expect(imported.mock.calls[0]?.[0]).toEqual({ ticket: TICKET, packageHash: HASH, trust: null })
    expect(screen.getByRole('button', { name: 'Annulla questa importazione' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Conferma la chiave…' })).toBeVisible()
  })

  test('shows both keys of a city in the bin, and takes the new one in once its digits were heard.', async () => {
    const imported = vi.fn<Client['exchange']['import']>(() =>
      Promise.resolve(
        finishedJob({
          partnerCity: idOf(1),
          receivedBundle: idOf(3),
          stamp: '2026-03-12T10:00:01.000Z-0000-abcdef012345',
          records: 2,
          changed: true,
          trust: 'confirmed' as const
        })
      )
    )
    const known = '10101 20202 30303 40404 50505 60606'
    const changed = { trust: 'changed', knownFingerprint: known, acceptedByDigits: true } as const
    const { container, user } = await open({ ...BUNDLE, ...changed }, imported)
    const summary = await screen.findByRole('region', { name: 'Il pacchetto in breve' })
    expect(summary).toHaveTextContent(/10101.*60606/)
    expect(summary).toHaveTextContent(THEIRS.slice(0, 5))
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Confronta le cifre e importa…' }))
    await user.click(await screen.findByRole('textbox', { name: 'Gruppo 1' }))
    await user.paste(THEIRS)
    await user.click(screen.getByRole('button', { name: 'Conferma la chiave' }))
    expect(await screen.findByText(/copia di sicurezza verificata/)).toBeVisible()
    expect(imported.mock.calls[0]?.[0]).toEqual({
      ticket: TICKET,
      packageHash: HASH,
      trust: { fingerprint: THEIRS, by: 'Referente' }
    })
  })

  test.each([
    ['a changed key', { trust: 'changed' as const }, 'La chiave di Tunisi è cambiata'],
    ['a bundle that is here already', { known: true }, 'Questo pacchetto è già qui'],
    ['an older bundle', { older: true }, 'È più vecchio di quello già importato']
  ])('explains %s on the whole page and offers no import.', async (_name, part, title) => {
    const { container } = await open({ ...BUNDLE, ...part })
    expect(await screen.findByText(title)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Importa' })).not.toBeInTheDocument()
    await expectAccessible(container)
  })

  test('says why a file was refused and that nothing was changed.', async () => {
    await open(new PianoError('BUNDLE_CHANGED'))
    expect(await screen.findByText('Il file non è stato accettato')).toBeVisible()
    expect(screen.getByText('non è cambiato nulla')).toBeVisible()
  })
})

test('The ledger keeps an import that was undone, says when, and offers no second undoing.', async () => {
  const received: Overview['received'][number] = {
    id: idOf(3),
    stamp: '2026-03-12T10:00:01.000Z-0000-abcdef012345',
    partnerCity: { type: 'partnerCity', id: idOf(1), title: 'Tunisi', deleted: false },
    sequence: 4,
    createdAt: '2026-03-12T10:00:00.000Z',
    recordCount: 2,
    trust: 'unverified',
    current: false,
    gone: { at: '2026-03-13T10:00:00.000Z', how: 'undone' }
  }
  const overview = () => Promise.resolve({ ...OVERVIEW, received: [received] })
  const { user } = show({ overview })
  await user.click(await screen.findByRole('tab', { name: 'Registro' }))
  const row = await screen.findByText(/^annullato il 13 mar 2026/)
  await user.click(row)
  expect(await screen.findByRole('heading', { name: 'Ricevuto n. 4' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Annulla questa importazione' })).toBeNull()
})
