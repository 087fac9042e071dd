import { PianoError } from '#shared/contract/errors.ts'
import type { Read } from '../../store/database.ts'
import type { Workspace } from '../../store/workspace.ts'
import type { InspectedBundle } from './inspect.ts'

const live = (read: Read) => read.selectFrom('partnerCity').selectAll().where('deletedAt', 'is', null)

/** The same city's records in the bin: what was confirmed of them must not be forgotten with them. */
export const removedPartners = (read: Read, cityId: string) =>
  read
    .selectFrom('partnerCity')
    .selectAll()
    .where('deletedAt', 'is not', null)
    .where('cityId', '=', cityId)
    .orderBy('deletedAt', 'desc')
    .execute()

export type Partner = Awaited<ReturnType<typeof removedPartners>>[number]

/**
 * The partner city that a bundle comes from: by its id, in the bin too (first one with this key, then one whose key was confirmed),
 * so that there are never two of one city; else one that was noted by hand under exactly this name and has no key yet; null: a
 * city not met before.
 */
export const partnerOf = async (
  read: Read,
  city: { readonly id: string; readonly name: string },
  removed: readonly Partner[],
  publicKey: string
): Promise<Partner | null> => {
  const met = await live(read).where('cityId', '=', city.id).orderBy('id').executeTakeFirst()
  if (met) return met
  const inBin =
    removed.find(one => one.publicKey === publicKey) ??
    removed.find(one => one.keyState === 'confirmed') ??
    removed[0]
  if (inBin) return inBin
  const noted = await live(read)
    .where('name', '=', city.name)
    .where('cityId', 'is', null)
    .where('publicKey', 'is', null)
    .execute()
  return noted.length === 1 ? (noted[0] ?? null) : null
}

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'und', { sensitivity: 'base' }) === 0

/** Refuses a bundle of one's own city, and one that is meant for another. Throws BUNDLE_OWN_CITY, BUNDLE_OTHER_RECIPIENT. */
export const checkMeantForUs = async (workspace: Workspace, { header }: InspectedBundle): Promise<void> => {
  const own = await workspace.read
    .selectFrom('city')
    .select(['id', 'name', 'officialName'])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (header.city.id === own.id || header.workspaceId === workspace.id)
    throw new PianoError('BUNDLE_OWN_CITY')
  const { recipient } = header
  if (recipient === null || recipient === own.id) return
  const translations = await workspace.read
    .selectFrom('translation')
    .select('text')
    .where('type', '=', 'city')
    .where('id', '=', own.id)
    .where('field', 'in', ['name', 'officialName'])
    .execute()
  const names = [own.name, own.officialName ?? '', ...translations.map(({ text }) => text)]
  if (!names.some(name => sameName(name, recipient))) {
    throw new PianoError('BUNDLE_OTHER_RECIPIENT', { recipient })
  }
}
