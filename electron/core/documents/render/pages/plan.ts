import { type FlowItem, type Height, KEEP, NO_HEIGHT, type Strip } from './flow.ts'

/** A section of the document: what stands in it, and the height of the text on its pages in twips. */
export type FlowPart = { readonly items: readonly FlowItem[]; readonly height: number }

/** Where pages begin by force, and the page of each bookmark. */
export type PagePlan = {
  startsOf(item: FlowItem): ReadonlySet<number>
  readonly bookmarks: ReadonlyMap<string, string>
  readonly count: number
}

/** Free at the foot of a page before a paragraph or table that begins another: a little more than was reckoned does no harm. */
const SPARE = 300

/** A page with less than this share of it used is no place to end: what comes next goes on there, its tables apart if need be. */
const BEGUN = 1 / 3

/** The rule above the footnotes of a page. */
const NOTES_RULE: Height = { least: 60, most: 300 }

type Placed = { readonly item: FlowItem; readonly index: number; readonly strip: Strip }

/** What stands on a page so far. */
type Page = {
  readonly used: Height
  readonly after: number
  readonly noted: boolean
  /** Nothing stands on it yet. */
  readonly bare: boolean
}

const filled = (page: Page, { strip }: Placed): Page => {
  const gap = Math.max(page.after, strip.before)
  const notes = strip.notes.length > 0 && !page.noted ? [NOTES_RULE, ...strip.notes] : strip.notes
  const all = [page.used, strip.height, ...notes]
  return {
    used: {
      least: all.reduce((sum, { least }) => sum + least, gap),
      most: all.reduce((sum, { most }) => sum + most, gap)
    },
    after: strip.after,
    noted: page.noted || strip.notes.length > 0,
    bare: false
  }
}

const EMPTY: Page = { used: NO_HEIGHT, after: 0, noted: false, bare: true }

const beginningWith = ({ item, index }: Placed): Page =>
  index === 0 ? EMPTY : { ...EMPTY, used: item.repeated }

/** Parts that are kept together at least as firmly as this. */
const grouped = (placed: readonly Placed[], least: number): readonly (readonly Placed[])[] => {
  const groups: Placed[][] = []
  let open: Placed[] | null = null
  for (const one of placed) {
    if (open === null || (one.index === 0 && one.item.onNewPage)) {
      open = []
      groups.push(open)
    }
    open.push(one)
    if (one.strip.keep < least) open = null
  }
  return groups
}

/**
 * Lays the document out in pages. Where one ends is said by force, unless every program must break there by itself: so the pages
 * of the contents hold although programs do not break lines alike.
 */
export const planPages = (parts: readonly FlowPart[]): PagePlan => {
  const starts = new Map<FlowItem, Set<number>>()
  const bookmarks = new Map<string, string>()
  let count = 0
  for (const { items, height } of parts) {
    count += 1
    let page = EMPTY

    const begin = (first: Placed): void => {
      // Certain where even the narrowest letters leave no room for the strip; all before it have room with the widest.
      const byItself = first.index > 0 && !first.item.unruly && filled(page, first).used.least > height
      if (!byItself) starts.set(first.item, (starts.get(first.item) ?? new Set()).add(first.index))
      count += 1
      page = beginningWith(first)
    }
    const put = (group: readonly Placed[]): void => {
      for (const one of group) {
        if (one.index === 0 && one.item.anchor !== undefined) bookmarks.set(one.item.anchor, String(count))
        page = filled(page, one)
      }
      // A picture or row taller than a page.
      while (page.used.most > height) {
        count += 1
        page = {
          ...page,
          used: { least: Math.max(0, page.used.least - height), most: page.used.most - height }
        }
      }
    }
    const fits = (on: Page, group: readonly Placed[]): boolean => {
      const [first] = group
      const room = first?.index === 0 || first?.item.unruly ? height - SPARE : height
      return group.reduce(filled, on).used.most <= room
    }

    /** The parts of a sheet of more than a page; where no other follows on its last one, that bears two tables rather than one. */
    const partsOf = (group: readonly Placed[], firmness: number, closing: boolean) => {
      const parts = grouped(group, firmness + 1)
      const end = parts.slice(-2).flat()
      const [first] = end
      return closing && parts.length > 2 && first !== undefined && fits(beginningWith(first), end)
        ? [...parts.slice(0, -2), end]
        : parts
    }

    const place = (group: readonly Placed[], firmness: number, closing = false): void => {
      const [first] = group
      if (first === undefined) return
      if (!page.bare && first.index === 0 && first.item.onNewPage) begin(first)
      const lonely = firmness === KEEP.sheet && !page.bare && page.used.most < height * BEGUN
      const whole = (fits(beginningWith(first), group) && !lonely) || firmness > KEEP.always
      if (fits(page, group)) put(group)
      else if (whole) {
        if (!page.bare) begin(first)
        put(group)
      } else {
        // More than a page: it begins one unless half of this is left, and is broken where it may be.
        if (!page.bare && page.used.most > height / 2) begin(first)
        for (const part of partsOf(group, firmness, closing)) place(part, firmness + 1)
      }
    }

    const placed = items.flatMap(item => item.strips.map((strip, index) => ({ item, index, strip })))
    const groups = grouped(placed, KEEP.sheet)
    for (const [index, group] of groups.entries()) {
      const next = groups[index + 1]?.[0]
      place(group, KEEP.sheet, next === undefined || next.item.onNewPage)
    }
  }
  const none: ReadonlySet<number> = new Set()
  return { startsOf: item => starts.get(item) ?? none, bookmarks, count }
}
