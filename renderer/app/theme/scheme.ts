type Scheme = 'light' | 'dark' | 'auto'

/** Mantine's word for a device's choice of colours. */
export const schemeOf = (scheme: 'light' | 'dark' | 'system'): Scheme =>
  scheme === 'system' ? 'auto' : scheme
