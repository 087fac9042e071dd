/** What decides where the program opens. */
export type Surroundings = {
  /** The user asked for the browser with `-- --browser`. */
  readonly browserAsked: boolean
  readonly platform: string
  /** The user's number; undefined where a system has none. */
  readonly uid: number | undefined
  readonly display: string | undefined
  readonly waylandDisplay: string | undefined
}

/** Why the program opens in a browser instead of a window of its own; each is one sentence of words.ts. */
export type BrowserReason = 'asked' | 'root' | 'noDisplay' | 'noRuntime' | 'runtimeFailed'
export type Choice =
  | { readonly host: 'desktop' }
  | { readonly host: 'browser'; readonly reason: BrowserReason }

/**
 * Chooses the host before anything is fetched or started (issue 2, step 1): Chromium's sandbox does not run as root on
 * Linux, and a window needs a display there.
 */
export const chooseHost = (around: Surroundings): Choice => {
  if (around.browserAsked) return { host: 'browser', reason: 'asked' }
  if (around.platform !== 'linux') return { host: 'desktop' }
  if (around.uid === 0) return { host: 'browser', reason: 'root' }
  if (!around.display && !around.waylandDisplay) return { host: 'browser', reason: 'noDisplay' }
  return { host: 'desktop' }
}
