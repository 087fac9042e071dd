import type { ReactNode } from 'react'
import classes from './area-page.module.css'

/** A whole screen of an area: header on top, the rest fills the window and scrolls inside. */
export const AreaPage = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.page}>{children}</div>
)
