import { describe, expect, it } from 'vitest'
import { chooseHost } from './choose-host.ts'

const office = { browserAsked: false, platform: 'linux', uid: 1000, display: ':0', waylandDisplay: undefined }

describe('the program opens', () => {
  it.each([
    ['a person at a Linux desktop', office],
    ['a person under Wayland', { ...office, display: undefined, waylandDisplay: 'wayland-0' }],
    [
      'Windows, which has neither users by number nor displays',
      { ...office, platform: 'win32', uid: undefined, display: undefined }
    ],
    ['a Mac', { ...office, platform: 'darwin', display: undefined }]
  ])('in a window for %s', (_, around) => {
    expect(chooseHost(around)).toEqual({ host: 'desktop' })
  })

  it.each([
    ['asked', { ...office, browserAsked: true }],
    ['asked', { ...office, browserAsked: true, uid: 0, display: undefined }],
    ['asked', { ...office, browserAsked: true, platform: 'win32' }],
    ['root', { ...office, uid: 0 }],
    ['root', { ...office, uid: 0, display: undefined }],
    ['noDisplay', { ...office, display: undefined }],
    ['noDisplay', { ...office, display: '' }]
  ])('in the browser: %s', (reason, around) => {
    expect(chooseHost(around)).toEqual({ host: 'browser', reason })
  })
})
