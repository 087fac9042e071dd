/** Words of the command line by which another program could look into this one or steer it. */
const STEERING = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins'
]

/** The switch by which somebody wants to steer the program from outside, or null. */
export const steeringSwitch = (has: (name: string) => boolean): string | null => STEERING.find(has) ?? null

/**
 * Whether a frame of the window may go to an address (RELIABILITY.md 1.7, item 13): the window to its own page alone, a frame in it to
 * nothing but what the page itself put there.
 */
export const mayNavigate = (address: string, isMainFrame: boolean, origin: string): boolean => {
  if (!isMainFrame) return address === 'about:srcdoc' || address === 'about:blank'
  return address === origin || address.startsWith(`${origin}/`)
}
