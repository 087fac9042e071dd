/** Opens the browser's file dialog. Null when the person thought better of it. */
export const chooseFile = (accept: string): Promise<File | null> =>
  new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true })
    input.addEventListener('cancel', () => resolve(null), { once: true })
    input.click()
  })

/** Hands bytes to the browser as a download. */
export const downloadAs = (bytes: Blob, name: string): void => {
  const address = URL.createObjectURL(bytes)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The browser reads the address when it begins to save, a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
