import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainProfile } from './colour-profile.ts'
import { CURVE, newText, oldText, profileOf, profileTelling, RED } from './testing/profile.ts'

const SECRET = 'Screen of a member, serial 45461'
const tells = (bytes: Uint8Array): boolean =>
  [Buffer.from(SECRET, 'latin1'), Buffer.from(SECRET, 'utf16le').swap16()].some(words =>
    Buffer.from(bytes).includes(words)
  )

/** Names and contents of the tags, as a program reads them. */
const tagsIn = (bytes: Uint8Array): Readonly<Record<string, Buffer>> => {
  const profile = Buffer.from(bytes)
  return Object.fromEntries(
    Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
      const at = 132 + index * 12
      const from = profile.readUInt32BE(at + 4)
      return [
        profile.toString('latin1', at, at + 4),
        profile.subarray(from, from + profile.readUInt32BE(at + 8))
      ]
    })
  )
}

describe('the colour profile of a photo that is added', () => {
  it.each([
    ['of version 2', oldText(SECRET)],
    ['of version 4', newText(SECRET)]
  ])(
    'keeps its length and its colours, and loses names, devices, serial numbers and times: %s',
    (_, text) => {
      const profile = profileOf([['desc', text], ['dmdd', text], RED, ['cprt', text], CURVE, ['vued', text]])
      const plain = Buffer.from(plainProfile(profile) ?? [])
      expect(tells(plain)).toBe(false)
      expect(plain.length).toBe(profile.length)
      const tags = tagsIn(plain)
      expect(Object.keys(tags)).toEqual(['desc', 'rXYZ', 'cprt', 'rTRC'])
      expect([tags[RED[0]], tags[CURVE[0]]]).toEqual([RED[1], CURVE[1]])
      for (const telling of ['lcms', 'APPL', 'MAKR', 'MODL', 'PROG'])
        expect(plain.includes(telling)).toBe(false)
      expect(plain.subarray(24, 36)).toEqual(Buffer.alloc(12))
      expect(plain.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
      expect(Buffer.from(plainProfile(plain) ?? [])).toEqual(plain)
    }
  )

  it('has texts that say nothing, in the form they had', () => {
    const tags = tagsIn(
      plainProfile(profileOf([['desc', oldText(SECRET)], ['cprt', newText(SECRET)], RED])) ?? new Uint8Array()
    )
    expect(tags['desc']).toEqual(
      Buffer.concat([oldText('').subarray(0, 12), Buffer.alloc(oldText(SECRET).length - 12)])
    )
    expect(tags['cprt']?.readUInt32BE(8)).toBe(0)
  })

  it.each([
    ['is no profile', Buffer.from('colours')],
    ['names a tag beyond its end', profileTelling(SECRET).subarray(0, 240)],
    ['names more tags than it can hold', profileOf([RED]).fill(0xff, 128, 132)]
  ])('goes when it %s', (_, broken) => {
    expect(plainProfile(broken)).toBeNull()
  })

  it('tells nothing, wherever it is cut or changed', () => {
    const whole = profileTelling(SECRET)
    const places = fc.nat({ max: whole.length - 1 })
    fc.assert(
      fc.property(places, places, fc.nat({ max: 255 }), (cut, place, byte) => {
        const changed = Buffer.from(whole)
        // Tables that call a text a colour are no accident.
        if (place < 132 || place > 132 + 6 * 12) changed[place] = byte
        const plain = plainProfile(changed.subarray(0, cut % 7 === 0 ? cut : whole.length))
        if (plain !== null) expect(tells(plain)).toBe(false)
      }),
      { numRuns: 300 }
    )
  })
})
