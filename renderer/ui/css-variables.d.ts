import 'react'

// Custom properties are CSS too; React's types know only the named ones.
declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined
  }
}
