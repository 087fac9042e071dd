export type Direction = 'ltr' | 'rtl'

export type Orientation = 'portrait' | 'landscape'

/** Bytes of a PNG picture with its size on paper and the text for those who cannot see it. */
export type Picture = {
  readonly png: Uint8Array
  readonly widthMm: number
  readonly heightMm: number
  readonly alt: string
}
