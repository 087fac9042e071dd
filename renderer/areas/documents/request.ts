import type { RecordLink } from '#shared/contract/base.ts'
import type { DocumentRequest } from '#shared/contract/documents.ts'
import type { Audience } from '#shared/model/audience.ts'
import type { Language } from '#shared/model/field.ts'
import type { Client } from '../../app/client/core.tsx'

export type DocumentKind = Awaited<ReturnType<Client['documents']['kinds']>>[number]

/** What a person chose on this screen; checked against what there is before it is asked for. */
export type Options = {
  readonly kind: DocumentKind['kind'] | null
  readonly language: Language
  readonly audience: Audience
  readonly about: string | null
  readonly draft: boolean
  /** Of each kind of document, what was chosen otherwise than it proposes. */
  readonly values: Readonly<Record<string, DocumentRequest['options']>>
}

/** Asks for a document that there is. */
export type KnownRequest = DocumentRequest & Pick<DocumentKind, 'kind'>

/** A draft for the council, in the workspace's language. */
export const firstRequest = (language: Language): Options => ({
  kind: null,
  language,
  audience: 'council',
  about: null,
  draft: true,
  values: {}
})

/** The choice as the contract wants it; what does not exist (any more) gives way to the first that does. */
export const requestOf = (
  options: Options,
  kind: DocumentKind,
  records: readonly RecordLink[]
): KnownRequest => ({
  kind: kind.kind,
  language: kind.languages.includes(options.language) ? options.language : (kind.languages[0] ?? 'it'),
  audience: kind.audiences.includes(options.audience)
    ? options.audience
    : (kind.audiences[0] ?? options.audience),
  about: records.find(one => one.id === options.about)?.id ?? records[0]?.id ?? null,
  draft: options.draft,
  options: Object.fromEntries(
    kind.options.flatMap(({ key }) => {
      const value = options.values[kind.kind]?.[key]
      return value === undefined ? [] : [[key, value]]
    })
  )
})
