import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnFieldDefinition } from '#shared/contract/record.ts'
import type { Language } from '#shared/model/field.ts'
import { NO_OWN_FIELDS, type OwnFields, ownFieldsFrom } from '#shared/model/own-fields.ts'
import { useApi } from '../client/core.tsx'

const OwnFieldsContext = createContext<OwnFields>(NO_OWN_FIELDS)

/** The group's own fields with labels as they read here, those in the bin too; none outside of a workspace. */
export const useOwnFields = (): OwnFields => use(OwnFieldsContext)

/** A value may name a choice that lies in the bin by now, and has its label; only the others are offered. */
const offered = (definitions: readonly OwnFieldDefinition[]): OwnFields => {
  const choices = definitions.flatMap(field => field.choices.map(one => ({ ...one, ownField: field.id })))
  const binned = new Set(choices.filter(one => one.deletedAt !== null).map(({ id }) => id))
  const all = ownFieldsFrom(definitions, choices)
  return new Map(
    [...all].map(([name, own]) => {
      const left = own.field.choices?.filter(id => !binned.has(id))
      return [name, left === undefined ? own : { ...own, field: { ...own.field, choices: left } }] as const
    })
  )
}

/** Reads the definitions of own fields once for all screens. */
export const OwnFieldsProvider = ({ children }: { readonly children: ReactNode }) => {
  const api = useApi()
  const language = useTranslation().i18n.language as Language
  const { data } = useQuery(api.record.ownFields.queryOptions({ input: { language }, throwOnError: false }))
  const own = useMemo(() => (data === undefined || data.length === 0 ? NO_OWN_FIELDS : offered(data)), [data])
  return <OwnFieldsContext value={own}>{children}</OwnFieldsContext>
}
