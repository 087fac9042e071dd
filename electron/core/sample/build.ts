import { PianoError } from '#shared/contract/errors.ts'
import type { Operation } from '#shared/contract/operation.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Workspace } from '../store/workspace.ts'
import { creation, fieldsOf } from './operations.ts'
import { roadmapOperations } from './roadmap-operations.ts'
import { readSample, type Sample } from './source.ts'

/** Keeps the ids of what was made, by kind and key of the sample. */
const keyring = () => {
  const ids = new Map<string, string>()
  return {
    keep: (kind: string, key: string, id: string) => ids.set(`${kind} ${key}`, id),
    of: (kind: string, key: string): string => {
      const id = ids.get(`${kind} ${key}`)
      if (id === undefined) throw new PianoError('REFERENCE_UNKNOWN', { type: kind, field: key })
      return id
    }
  }
}

/** Creates keyed records of one kind, and keeps their ids. */
const keyed = (
  ring: ReturnType<typeof keyring>,
  type: RecordType,
  rows: readonly { readonly key: string; readonly fields: Sample['roadmap'] }[],
  language: string,
  more: (index: number) => Readonly<Record<string, string | null>> = () => ({})
): Operation[] =>
  rows.map((row, index) => {
    const made = creation(type, { ...fieldsOf(row.fields, language), ...more(index) })
    ring.keep(type, row.key, made.id)
    return made.operation
  })

const scoreOperations = async (
  workspace: Workspace,
  sample: Sample,
  ring: ReturnType<typeof keyring>
): Promise<Operation[]> => {
  const criteria = await workspace.read
    .selectFrom('criterion')
    .select('id')
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return sample.priorities.flatMap(row =>
    Object.entries(row.scores).flatMap(([department, values]) =>
      criteria.map((criterion, index) => {
        const value = values[index] ?? null
        return creation('score', {
          priority: ring.of('priority', row.key),
          criterion: criterion.id,
          department: ring.of('department', department),
          value
        }).operation
      })
    )
  )
}

/** The records that a new workspace was born with and that the sample fills in. */
const firstRecords = async (workspace: Workspace) => {
  const city = await workspace.read.selectFrom('city').select('id').executeTakeFirstOrThrow()
  const roadmap = await workspace.read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()
  return { city: city.id, roadmap: roadmap.id }
}

/**
 * Fills a new workspace with the sample "Milano 2020–2022", by ordinary commits (MISSION.md, facts for the samples).
 * Reports how many of its commits are done.
 */
export const buildMilano = async (
  workspace: Workspace,
  report: (done: number, total: number) => void
): Promise<void> => {
  const sample = readSample('milano')
  const language = sample.city.language
  const ring = keyring()
  const first = await firstRecords(workspace)
  const steps: readonly [string, () => Operation[] | Promise<Operation[]>][] = [
    [
      'label.sampleCity',
      () => [
        { op: 'set', type: 'city', id: first.city, fields: fieldsOf(sample.city.fields, language) },
        { op: 'set', type: 'roadmap', id: first.roadmap, fields: fieldsOf(sample.roadmap, language) }
      ]
    ],
    ['label.sampleDepartments', () => keyed(ring, 'department', sample.departments, language)],
    [
      'label.sampleMembers',
      () =>
        keyed(ring, 'member', sample.members, language, index => ({
          department: ring.of('department', sample.members[index]?.department ?? '')
        }))
    ],
    ['label.samplePartnerCities', () => keyed(ring, 'partnerCity', sample.partnerCities, language)],
    [
      'label.sampleStakeholders',
      () =>
        keyed(ring, 'stakeholder', sample.stakeholders, language, index => ({
          responsibleDepartment: ring.of(
            'department',
            sample.stakeholders[index]?.responsibleDepartment ?? ''
          )
        }))
    ],
    [
      'label.sampleContacts',
      () =>
        sample.contacts.map(
          row =>
            creation('contactPerson', {
              ...fieldsOf(row.fields, language),
              stakeholder: ring.of('stakeholder', row.stakeholder)
            }).operation
        )
    ],
    [
      'label.samplePriorities',
      () =>
        keyed(ring, 'priority', sample.priorities, language, index => ({
          department: ring.of('department', sample.priorities[index]?.department ?? '')
        }))
    ],
    ['label.sampleScores', () => scoreOperations(workspace, sample, ring)],
    [
      'label.samplePractices',
      () =>
        keyed(ring, 'practice', sample.practices, language, index => {
          const city = sample.practices[index]?.partnerCity ?? null
          return { partnerCity: city === null ? null : ring.of('partnerCity', city) }
        })
    ]
  ]
  const total = steps.length + 2
  for (const [done, [label, operations]] of steps.entries()) {
    await workspace.commit({ label, operations: await operations() })
    report(done + 1, total)
  }
  const { plan, monitoring } = roadmapOperations(sample, first.roadmap, ring.of)
  await workspace.commit({ label: 'label.samplePlan', operations: plan })
  report(total - 1, total)
  await workspace.commit({ label: 'label.sampleMonitoring', operations: monitoring })
  report(total, total)
}
