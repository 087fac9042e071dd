import axe from 'axe-core'

/** Throws with what axe found. Colours are left to the real browser: jsdom paints nothing. */
export const expectAccessible = async (element: Element): Promise<void> => {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
  })
  if (violations.length === 0) return
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(node => node.html).join('\n')}`
  )
  throw new Error(told.join('\n\n'))
}
