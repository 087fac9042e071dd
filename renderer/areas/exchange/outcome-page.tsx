import { Group, Stack, Text, Title } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './outcome-page.module.css'

type Props = {
  readonly icon: TablerIcon
  readonly colour: 'good' | 'watch' | 'bad' | 'met'
  readonly title: string
  readonly text: string
  readonly facts?: readonly (readonly [string, ReactNode])[]
  /** What to do next. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** The end of a send or an import as a page: what happened, the facts, what to do next. */
export const OutcomePage = ({ icon: Icon, colour, title, text, facts = [], actions, children }: Props) => (
  <div className={classes.page}>
    <Stack gap="lg" className={classes.text}>
      <Group gap="md" wrap="nowrap" align="flex-start" role="status">
        <Icon size={28} style={{ color: `var(--pc-${colour})`, flex: 'none' }} aria-hidden />
        <div>
          <Title order={2}>{title}</Title>
          <Text maw="var(--pc-prose)">{text}</Text>
        </div>
      </Group>
      {facts.length > 0 && (
        <dl className={classes.facts}>
          {facts.map(([name, value]) => (
            <FactRow key={name} name={name} value={value} />
          ))}
        </dl>
      )}
      {children}
      {actions && <Group gap="sm">{actions}</Group>}
    </Stack>
  </div>
)

const FactRow = ({ name, value }: { readonly name: string; readonly value: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
)
