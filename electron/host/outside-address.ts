const ALLOWED = ['https:', 'mailto:']

/** The address when it may be opened outside: https or mailto, without a user name that would hide the host; else null. */
export const allowedOutside = (address: string): URL | null => {
  try {
    const url = new URL(address)
    const hidden = url.username !== '' || url.password !== ''
    return ALLOWED.includes(url.protocol) && !hidden ? url : null
  } catch {
    return null
  }
}
