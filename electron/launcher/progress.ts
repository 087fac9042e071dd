/**
 * A function that shows a download: one line that is written over on a terminal, and a line for each tenth elsewhere.
 */
export const progressLine = (
  title: string,
  terminal: boolean,
  write: (text: string) => void
): ((received: number, total: number | undefined) => void) => {
  let shown = -1
  return (received, total) => {
    const step =
      total === undefined
        ? Math.floor(received / 10e6)
        : Math.floor((received / total) * (terminal ? 100 : 10))
    if (step === shown) return
    shown = step
    const megabytes = `${(received / 1e6).toFixed(0)} MB`
    const text = total === undefined ? megabytes : `${Math.floor((received / total) * 100)} % · ${megabytes}`
    write(terminal ? `\r${title}: ${text}${received === total ? '\n' : ''}` : `${title}: ${text}\n`)
  }
}
