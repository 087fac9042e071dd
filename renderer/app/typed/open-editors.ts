/** Saves what is typed in an open editor, if it can be taken; settled when it stands in the workspace, or is known not to. */
type Settle = () => Promise<void>

const open = new Set<Settle>()
/** Saved by editors that have closed meanwhile. */
const underWay = new Set<Promise<void>>()

/** Longest wait, in milliseconds: a question to the person, or a disk that hangs, holds nobody up. What is not saved by then is a draft. */
const PATIENCE = 2_000

/** Tells of an open editor until the function given is called. */
export const editorOpens = (settle: Settle): (() => void) => {
  open.add(settle)
  return () => open.delete(settle)
}

/** Waits for a save that outlives its editor whenever editors are settled. */
export const outlives = (work: Promise<void>): void => {
  underWay.add(work)
  void work.finally(() => underWay.delete(work))
}

/** Saves what is typed anywhere on the screen. Whoever takes the screen away, or asks what stands in the workspace, calls it first. */
export const settleEditors = async (): Promise<void> => {
  const all = [...[...open].map(settle => settle()), ...underWay]
  if (all.length === 0) return
  const patience = new Promise<void>(resolve => setTimeout(resolve, PATIENCE))
  await Promise.race([Promise.allSettled(all), patience])
}
