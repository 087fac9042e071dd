let isDown = false
const waiting: (() => void)[] = []

const release = () => {
  isDown = false
  // After the click that follows it.
  setTimeout(() => {
    for (const go of waiting.splice(0)) go()
  })
}

const press = () => {
  isDown = true
}

window.addEventListener('pointerdown', press, true)
for (const end of ['pointerup', 'pointercancel', 'dragend']) window.addEventListener(end, release, true)
// Its end can go unseen, outside of the window or on what is gone meanwhile: then the next key tells, or the pointer itself.
window.addEventListener('keydown', release, true)
window.addEventListener('pointermove', event => isDown && event.buttons === 0 && release(), true)
// Of the window itself: that of an element does not bubble.
window.addEventListener('blur', release)

/** Waits while a button of the pointer is pressed: nothing may move under it before its click has come (LOOK.md). */
export const pointerReleased = (): Promise<void> =>
  isDown ? new Promise(resolve => waiting.push(resolve)) : Promise.resolve()
