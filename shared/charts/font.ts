import type { FigureDirection } from './figure.ts'

/**
 * One family for both scripts, then what every office PC has; the same list on screen and on paper. The script of the figure comes first:
 * resvg finds the semibold weight only of the family named first.
 */
export const figureFont = (direction: FigureDirection): string =>
  direction === 'rtl'
    ? 'IBM Plex Sans Arabic, IBM Plex Sans, Arial, sans-serif'
    : 'IBM Plex Sans, IBM Plex Sans Arabic, Arial, sans-serif'
