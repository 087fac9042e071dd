import { describe, expect, it } from 'vitest'
import { exactly, type Figure } from '../model/figure.ts'
import { type IndicatorWay, indicatorProgress, percentOfWay, percentText } from './indicator-progress.ts'
import { wordsOf } from './words-for-tests.ts'

const labels = { title: 'T', sentence: 'S.', series: 'Way', axis: '%', indicator: 'Indicator' }
const figure = (value: number | null) => (value === null ? null : exactly(value))
const way = (label: string, baseline: number | null, target: number | null, latest: number | null) =>
  ({
    label,
    baseline: figure(baseline),
    target: figure(target),
    latest: figure(latest)
  }) satisfies IndicatorWay

describe('the progress of indicators', () => {
  it('is counted from the baseline, also downwards, and never below zero', () => {
    expect(percentOfWay(way('a', 10, 20, 15))).toEqual(exactly(50))
    expect(percentOfWay(way('a', 20, 10, 18))).toEqual(exactly(20))
    expect(percentOfWay(way('a', 10, 20, 5))).toEqual(exactly(0))
    expect(percentOfWay(way('a', null, 20, 5))).toEqual(exactly(25))
  })

  it('is as exact as what it is made of', () => {
    const words = wordsOf('it')
    const said = (latest: Figure, baseline = exactly(0), target = exactly(400)) => {
      const percent = percentOfWay({ label: 'a', baseline, target, latest })
      return percent && percentText(percent, words).replaceAll(/\s/gu, ' ')
    }
    expect(said({ value: 300, qualifier: 'atLeast', upper: null })).toBe('almeno 75%')
    expect(said({ value: 100, qualifier: 'range', upper: 200 })).toBe('25%–50%')
    // Downwards, at least 100 of 0 is at most so far.
    expect(said({ value: 100, qualifier: 'atLeast', upper: null }, exactly(400), exactly(0))).toBe(
      'al massimo 75%'
    )
    expect(said(exactly(300), exactly(0), { value: 400, qualifier: 'about', upper: null })).toBe('circa 75%')
  })

  it('has no bar for what is not measured, has no target or no way to go', () => {
    const figure = indicatorProgress(
      [way('a', 0, 10, null), way('b', 0, null, 3), way('c', 5, 5, 5), way('d', 0, 10, 5)],
      labels,
      wordsOf('it')
    )
    expect(figure.categories).toEqual(['d'])
    expect(figure.series[0]?.values).toEqual([50])
    expect(figure.alt).toMatch(/^T\. S\. d: 50\s?%\.$/u)
  })

  it('says beside a bar how exact it is, and draws from where to where a range reaches', () => {
    const rough = (label: string, latest: Figure) => ({
      label,
      baseline: exactly(0),
      target: exactly(10),
      latest
    })
    const figure = indicatorProgress(
      [
        way('a', 0, 10, 5),
        rough('b', { value: 5, qualifier: 'about', upper: null }),
        rough('c', { value: 2, qualifier: 'range', upper: 4 })
      ],
      labels,
      wordsOf('it')
    )
    expect(figure.categories.map(one => one.replaceAll(/\s/gu, ' '))).toEqual([
      'a',
      'b (circa 50%)',
      'c (20%–40%)'
    ])
    expect(figure.spread).toEqual([null, null, { low: 20, high: 40, marks: [] }])
  })

  it('ends its axis at the whole way, unless some went beyond', () => {
    const most = (...latest: readonly number[]) =>
      indicatorProgress(
        latest.map(value => way('a', 0, 10, value)),
        labels,
        wordsOf('it')
      ).valueMax
    expect(most(10, 3)).toBe(100)
    expect(most(10, 12)).toBeNull()
  })

  it('isolates words from right to left behind a Latin code', () => {
    const about = { ...way('I5', 0, 10, 5), latest: { value: 5, qualifier: 'about' as const, upper: null } }
    expect(indicatorProgress([about], labels, wordsOf('ar')).categories).toEqual([
      expect.stringMatching(/^I5 \(\u2068.*50.*\u2069\)$/u)
    ])
  })

  it('draws the first and lists them all', () => {
    const many = Array.from({ length: 30 }, (_, index) => way(`I${index}`, 0, 10, 1))
    const figure = indicatorProgress(many, labels, wordsOf('ar'))
    expect(figure.categories).toHaveLength(16)
    expect(figure.table.rows).toHaveLength(30)
    expect(figure.direction).toBe('rtl')
  })

  it('says that there is nothing to show', () => {
    expect(indicatorProgress([], labels, wordsOf('fr')).empty).not.toBeNull()
  })
})
