import type { MantineColorsTuple } from '@mantine/core'

/** The municipal blue, lightest first; the eighth shade is the accent itself (LOOK.md, "Type, colour, space"). */
export const ACCENT: MantineColorsTuple = [
  '#eef3fa',
  '#dbe6f4',
  '#b9cfe9',
  '#a0bfe4',
  '#7fa9e2',
  '#5486c6',
  '#3a6cae',
  '#1f4e8c',
  '#1a4174',
  '#14345d'
]

/** Neutrals with a trace of warmth, for the light scheme. */
export const WARM_GREY: MantineColorsTuple = [
  '#f8f7f4',
  '#f1efeb',
  '#e7e5e0',
  '#d8d5cf',
  '#bebab3',
  '#8d8a84',
  '#62605b',
  '#4b4944',
  '#35332f',
  '#24262b'
]

/** Neutrals of the dark scheme: chosen for it, not the light ones turned round. */
export const DARK_GREY: MantineColorsTuple = [
  '#e8e6e1',
  '#c9c8c4',
  '#a5a7ad',
  '#84878e',
  '#44474e',
  '#33363c',
  '#272a2f',
  '#1b1d21',
  '#16181b',
  '#101214'
]

/** Red that reads as "wrong" in both schemes with enough contrast for small text. */
export const RED: MantineColorsTuple = [
  '#fcf0ef',
  '#f8dedb',
  '#f0b9b4',
  '#e9938b',
  '#e5786e',
  '#d9483d',
  '#b3261e',
  '#96201a',
  '#7d1b16',
  '#641511'
]
