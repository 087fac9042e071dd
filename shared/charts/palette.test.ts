import { describe, expect, it } from 'vitest'
import { CATEGORIES, paletteOf, type Scheme } from './palette.ts'

type Triple = readonly [number, number, number]
// Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB.
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}

const linear = (colour: string): Triple => {
  const at = (index: number) => {
    const value = Number.parseInt(colour.slice(index, index + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [at(1), at(3), at(5)]
}
const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b
const lightness = (colour: string) => 116 * Math.cbrt(luminance(linear(colour))) - 16
const seen = (colour: string, rows: readonly [Triple, Triple, Triple]): Triple => {
  const rgb = linear(colour)
  const row = (weights: Triple) =>
    Math.min(1, Math.max(0, weights[0] * rgb[0] + weights[1] * rgb[1] + weights[2] * rgb[2]))
  return [row(rows[0]), row(rows[1]), row(rows[2])]
}
const oklab = ([r, g, b]: Triple): Triple => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ]
}
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

describe.each(['light', 'dark', 'print'] as const)('the palette for %s', (scheme: Scheme) => {
  const palette = paletteOf(scheme)
  const colours = CATEGORIES.map(role => palette[role])

  it.each(Object.entries(SIGHTS))('keeps any two categories apart for the sight %s', (_, rows) => {
    for (const [index, a] of colours.entries()) {
      for (const b of colours.slice(0, index)) {
        const [x, y] = [oklab(seen(a, rows)), oklab(seen(b, rows))]
        expect(Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]), `${a} ${b}`).toBeGreaterThan(0.085)
      }
    }
  })

  it('keeps any two categories apart in grey', () => {
    const sorted = colours.map(lightness).sort((a, b) => a - b)
    for (const [index, value] of sorted.slice(1).entries())
      expect(value - (sorted[index] ?? 0)).toBeGreaterThan(6)
  })

  it('writes words that can be read', () => {
    expect(contrast(palette.ink, palette.surface)).toBeGreaterThan(7)
    expect(contrast(palette.muted, palette.band)).toBeGreaterThan(4.5)
    expect(contrast(palette.bad, palette.surface)).toBeGreaterThan(4.5)
    expect(contrast(palette.accent, palette.surface)).toBeGreaterThan(4.5)
  })
})
