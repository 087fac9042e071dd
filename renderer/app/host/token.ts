const KEY = 'piano-token'

/**
 * The token of this start of the browser host: it comes in the address (`#TOKEN`), which then belongs to the router, and
 * stays in this tab so that loading the page again works.
 */
export const takeToken = (): string => {
  const fragment = window.location.hash.slice(1)
  if (fragment !== '' && !fragment.startsWith('/')) {
    sessionStorage.setItem(KEY, fragment)
    history.replaceState(null, '', '#/')
  }
  return sessionStorage.getItem(KEY) ?? ''
}
