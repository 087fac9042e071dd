/**
 * How a core process is started: V8 keeps short-lived objects from piling up. A long document then needs a fifth less memory and
 * no more time (measured with 4, 6 and 8 MB; `npm run bench -- --only annex`).
 */
export const CORE_FLAGS: readonly string[] = ['--max-semi-space-size=6']
