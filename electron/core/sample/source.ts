import { join } from 'node:path'
import { z } from 'zod'
import { QUALIFIERS } from '#shared/model/figure.ts'
import { readOwn } from '../files/read-file.ts'
import { resourcesFolder } from '../files/resources.ts'

const titles = z.strictObject({ it: z.string(), en: z.string(), fr: z.string(), ar: z.string() })
const plain = z.union([z.string(), z.number(), z.null()])
/** A text with its translations, or a plain value that becomes the field of the same name. */
const cell = z.union([plain, titles])
const bag = z.record(z.string(), cell)
const dated = z.tuple([z.number(), z.string()])

const indicator = z.object({
  code: z.string(),
  title: titles,
  level: z.string(),
  unit: titles,
  direction: z.string(),
  baseline: dated,
  /** Value, time and, where the number is not exact, how exact it is. */
  target: z.union([dated, z.tuple([z.number(), z.string(), z.enum(QUALIFIERS)])]),
  frequency: z.string(),
  responsible: z.string(),
  source: z.string(),
  values: z.array(z.tuple([z.string(), z.number()]))
})

const action = z.object({
  key: z.string(),
  code: z.string(),
  title: titles,
  lead: z.string(),
  support: z.array(z.string()),
  start: z.string(),
  end: z.string(),
  fields: bag,
  partners: z.array(z.tuple([z.string(), z.string()])),
  priorities: z.array(z.string()),
  practices: z.array(z.string()),
  milestones: z.array(z.tuple([titles, z.string(), z.string().nullable()])),
  budget: z.array(z.tuple([titles, z.number(), z.string(), z.string(), z.string(), z.string(), z.string()])),
  alignments: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]).rest(titles)),
  indicators: z.array(indicator)
})

const objective = z.object({
  code: z.string(),
  title: titles,
  fields: bag,
  actions: z.array(action)
})

const keyed = z.object({ key: z.string(), fields: bag })

const sample = z.strictObject({
  city: z.object({
    name: z.string(),
    country: z.string(),
    language: z.enum(['it', 'en', 'fr', 'ar']),
    fields: bag
  }),
  roadmap: bag,
  departments: z.array(keyed),
  members: z.array(keyed.extend({ department: z.string() })),
  partnerCities: z.array(keyed),
  stakeholders: z.array(keyed.extend({ responsibleDepartment: z.string() })),
  contacts: z.array(z.object({ stakeholder: z.string(), fields: bag })),
  priorities: z.array(
    keyed.extend({ department: z.string(), scores: z.record(z.string(), z.array(z.number()).length(7)) })
  ),
  practices: z.array(keyed.extend({ partnerCity: z.string().nullable() })),
  axes: z.array(z.object({ code: z.string(), title: titles, fields: bag, objectives: z.array(objective) }))
})

export type Sample = z.output<typeof sample>
export type Bag = z.output<typeof bag>
export type SampleIndicator = z.output<typeof indicator>
export type SampleAction = z.output<typeof action>

/** Reads the facts of a sample city from the program's resources. Throws when the file is not as it must be. */
export const readSample = (name: 'milano'): Sample =>
  sample.parse(JSON.parse(readOwn(join(resourcesFolder(), 'samples', `${name}.json`))))
