import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './send-view.module.css'

type Props = {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** One question of the send page. */
export const Step = ({ title, hint, children }: Props) => {
  const id = useId()
  return (
    <section className={classes.step} aria-labelledby={id}>
      <div className={classes.heading}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {hint && (
          <Text fz="sm" c="dimmed" maw="var(--pc-prose)">
            {hint}
          </Text>
        )}
      </div>
      {children}
    </section>
  )
}
