import { createTheme, rem } from '@mantine/core'
import { ACCENT, DARK_GREY, RED, WARM_GREY } from './colours.ts'
import { searchedOptions } from './searched-options.ts'

const FONT = "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Segoe UI', Arial, sans-serif"

/** Every token of LOOK.md; components name tokens, never values. */
export const theme = createTheme({
  fontFamily: FONT,
  fontFamilyMonospace: "'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace",
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  black: '#24262b',
  colors: { accent: ACCENT, gray: WARM_GREY, dark: DARK_GREY, red: RED },
  defaultRadius: 'md',
  radius: { xs: rem(2), sm: rem(4), md: rem(6), lg: rem(6), xl: rem(6) },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.4', xl: '1.3' },
  headings: {
    fontFamily: FONT,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(20), lineHeight: '1.3' },
      h2: { fontSize: rem(16), lineHeight: '1.4' },
      h3: { fontSize: rem(14), lineHeight: '1.45' },
      h4: { fontSize: rem(14), lineHeight: '1.45' }
    }
  },
  // Hairlines instead of shadows; one elevation, for menus and dialogs alone.
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 4px 16px rgb(0 0 0 / 14%)',
    lg: '0 4px 16px rgb(0 0 0 / 14%)',
    xl: '0 4px 16px rgb(0 0 0 / 14%)'
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Their names alone: most of these components are fetched after the first screen.
  components: {
    Button: { defaultProps: { size: 'sm', loaderProps: { type: 'dots' } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Tooltip: {
      defaultProps: {
        openDelay: 400,
        transitionProps: { duration: 100 },
        events: { hover: true, focus: true, touch: true }
      }
    },
    Select: { defaultProps: { filter: searchedOptions } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 } } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true, shadow: 'md' } },
    Table: { defaultProps: { fz: 'sm' } }
  }
})
