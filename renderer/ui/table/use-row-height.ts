import { useDirection } from '@mantine/core'

/** Height of a row in pixels: two lines of the screen's script. */
export const useRowHeight = (): number => (useDirection().dir === 'rtl' ? 40 : 36)
