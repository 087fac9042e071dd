import { isPianoError } from '#shared/contract/errors.ts'
import { type City, receive } from './two-cities.ts'

/** What a hostile bundle may come to. */
export const REFUSED = /^BUNDLE_(INVALID|TOO_LARGE|NEWER|CHANGED)$/

/** `accepted`, the code with which work was refused, or what came out of it that is no error of ours. */
export const outcomeOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work()
    return 'accepted'
  } catch (error) {
    return isPianoError(error) ? error.code : `not ours: ${String(error)}`
  }
}

/** What importing a bundle into the workspace of a city comes to. */
export const importOutcome = (city: City, bytes: Uint8Array): Promise<string> =>
  outcomeOf(() => receive(city, bytes))
