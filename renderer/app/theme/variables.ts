import type { CSSVariablesResolver } from '@mantine/core'
import { paletteOf } from '#shared/charts/palette.ts'

const semantic = (scheme: 'light' | 'dark'): Record<string, string> => {
  const palette = paletteOf(scheme)
  return {
    '--pc-good': palette.good,
    '--pc-watch': palette.watch,
    '--pc-bad': palette.bad,
    '--pc-met': palette.met,
    '--pc-no-data': scheme === 'light' ? '#8d8a84' : '#84878e'
  }
}

/** What Mantine's own variables do not name: surfaces, hairlines and the five semantic roles of both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--pc-bar': '48px', '--pc-prose': '75ch' },
  light: {
    ...semantic('light'),
    '--pc-surface': '#ffffff',
    '--pc-side': '#f8f7f4',
    '--pc-band': '#f6f5f2',
    '--pc-hover': '#f1efeb',
    '--pc-chosen': '#e4ecf6',
    '--pc-line': '#e0ddd7',
    '--pc-line-strong': '#c9c5be',
    '--pc-muted': '#5d6068',
    '--pc-accent-text': '#1f4e8c',
    '--pc-added': '#dff0e5',
    '--pc-removed': '#f9e1df',
    '--pc-hit': '#fdeaa8',
    '--mantine-color-default-border': '#c9c5be',
    '--mantine-color-dimmed': '#5d6068',
    '--mantine-color-placeholder': '#75726c',
    '--mantine-color-error': '#b3261e'
  },
  dark: {
    ...semantic('dark'),
    '--pc-surface': '#1b1d21',
    '--pc-side': '#16181b',
    '--pc-band': '#212429',
    '--pc-hover': '#272a2f',
    '--pc-chosen': '#23344c',
    '--pc-line': '#33363c',
    '--pc-line-strong': '#4b4f57',
    '--pc-muted': '#a5a7ad',
    '--pc-accent-text': '#9dbdea',
    '--pc-added': '#1f3a2b',
    '--pc-removed': '#4a2422',
    '--pc-hit': '#5b4a12',
    '--mantine-color-default-border': '#4b4f57',
    '--mantine-color-dimmed': '#a5a7ad',
    '--mantine-color-placeholder': '#8f9299',
    '--mantine-color-error': '#f0938b',
    '--mantine-color-anchor': '#9dbdea'
  }
})
