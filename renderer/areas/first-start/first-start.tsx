import type { Client } from '../../app/client/core.tsx'

export type Recent = Awaited<ReturnType<Client['workspace']['status']>>['recent']

/** Where no workspace is open. */
export const FirstStart = (_props: { readonly recent: Recent }) => null
