/** An element and where it stood: what takes its place there when it goes. */
type Step = { readonly node: Element; readonly parent: Element; readonly index: number }

const POPUP = '[role="dialog"], [role="menu"], [role="listbox"]'
const GRID = '[role="grid"], [role="treegrid"]'
const FOCUSABLE = ['button', 'input', 'textarea', 'select', '[href]', '[tabindex="0"]'].join(', ')
/** Becomes an input when it is focused: a key that is meant for the page would be typed into it. */
const BECOMES_INPUT = 'button[data-field]'

/** Long enough for whoever moves the keyboard on purpose, as a dialog that closes does; in milliseconds. */
const PATIENCE = 50

const stepsOf = (element: Element): readonly Step[] => {
  const steps: Step[] = []
  for (let node = element; node !== document.body && node.parentElement !== null; node = node.parentElement)
    steps.push({ node, parent: node.parentElement, index: [...node.parentElement.children].indexOf(node) })
  return steps
}

const isReachable = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.closest('[hidden], [inert]') === null

const canTake = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement &&
  isReachable(element) &&
  element.matches(FOCUSABLE) &&
  !element.matches('[tabindex="-1"], [data-disabled]')

/** Whether two are parts of one kind, as two rows. */
const isAlike = (one: Element, other: Element): boolean =>
  one.tagName === other.tagName && one.className === other.className

/** What of an element takes the keyboard: the one that stands there as the lost one stood, else its table, else its first. */
const within = (element: Element, path: readonly number[] | null): HTMLElement | null => {
  let same: Element | undefined = path === null ? undefined : element
  for (const index of path ?? []) same = same?.children[index]
  const inside = [element, ...element.querySelectorAll(FOCUSABLE)].filter(canTake)
  const calm = inside.filter(one => !one.matches(BECOMES_INPUT))
  return calm.find(one => one === same) ?? calm.find(one => one.matches(GRID)) ?? calm[0] ?? null
}

/** What stands in the place of a lost element, or else nearest to it: after it, before it, around it. */
const heirOf = (trail: readonly Step[]): HTMLElement | null => {
  const main = document.getElementById('main')
  let path: readonly number[] = []
  for (const [at, { node, parent, index }] of trail.entries()) {
    if (trail[at - 1]?.parent !== node) path = []
    if (canTake(node)) return node
    if (!parent.isConnected || parent === document.body) {
      path = [index, ...path]
      continue
    }
    // The whole screen has changed: the next one is read from its beginning.
    if (parent.contains(main)) return main
    const others = [...parent.children]
    // The next one has moved up into its place, unless it still stands there and only cannot take it any more.
    const next = node.isConnected ? index + 1 : index
    for (const other of [...others.slice(next), ...others.slice(0, next).reverse()]) {
      const heir = within(other, isAlike(other, node) ? path : null)
      if (heir !== null) return heir
    }
    path = [index, ...path]
  }
  return main
}

/**
 * The keyboard never falls to nowhere: when what has it goes – a row that is deleted or undone, a dialog, a button that can do nothing any
 * more – it passes to the next one there, or to what opened it. Gives the way to end that.
 */
export const keepFocus = (): (() => void) => {
  let trail: readonly Step[] = []
  let timer = 0

  const isNowhere = () => document.activeElement === null || document.activeElement === document.body
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return
    const popup = target.closest(POPUP)
    // A popup stands elsewhere on the page than what opened it.
    const opener = popup === null ? [] : trail.filter(({ node }) => !popup.contains(node))
    trail = [...stepsOf(target), ...opener]
  }
  // Who presses beside everything wants it nowhere.
  const onPress = () =>
    setTimeout(() => {
      if (isNowhere() && trail[0] && canTake(trail[0].node)) trail = []
    })
  const check = () => {
    const last = trail[0]?.node
    if (last === undefined || isReachable(last)) return
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (isNowhere()) heirOf(trail)?.focus({ preventScroll: true })
    }, PATIENCE)
  }
  const observer = new MutationObserver(check)
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert']
  })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('pointerdown', onPress, true)
  return () => {
    observer.disconnect()
    window.clearTimeout(timer)
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('pointerdown', onPress, true)
  }
}
