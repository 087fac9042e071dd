import { join } from 'node:path'
import { z } from 'zod'
import type { Operation } from '#shared/contract/operation.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { readOwn } from '../../files/read-file.ts'
import { resourcesFolder } from '../../files/resources.ts'

const texts = z.strictObject({ it: z.string(), en: z.string(), fr: z.string(), ar: z.string() })

const defaults = z.strictObject({
  roadmap: z.strictObject({ title: texts }),
  criteria: z.array(
    z.strictObject({
      name: texts,
      question: texts,
      weight: z.int(),
      direction: z.enum(['benefit', 'cost'])
    })
  )
})

/** A text in the workspace's language, and the others as its translations. */
const translated = (
  field: string,
  text: z.output<typeof texts>,
  language: Language
): Record<string, string> =>
  Object.fromEntries(LANGUAGES.map(each => [each === language ? field : `${field}@${each}`, text[each]]))

/** What a new workspace holds: its city, the criteria of DOMAIN.md 9 with equal weights, and one roadmap. */
export const defaultOperations = (options: {
  readonly cityName: string
  readonly language: Language
  readonly country?: string | undefined
}): readonly Operation[] => {
  const { cityName, language, country } = options
  const file = readOwn(join(resourcesFolder(), 'defaults', 'workspace.json'))
  const { roadmap, criteria } = defaults.parse(JSON.parse(file))
  return [
    { op: 'create', type: 'city', fields: { name: cityName, country: country ?? null } },
    ...criteria.map(
      ({ name, question, weight, direction }): Operation => ({
        op: 'create',
        type: 'criterion',
        fields: {
          ...translated('name', name, language),
          ...translated('question', question, language),
          weight,
          direction
        }
      })
    ),
    { op: 'create', type: 'roadmap', fields: translated('title', roadmap.title, language) }
  ]
}
