import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../app/text/use-text.ts'

export type View = { readonly id: string; readonly label: string; readonly icon?: ReactNode }

type Props = {
  readonly views: readonly View[]
  readonly value: string
  readonly onChange: (view: string) => void
}

/** Views of one area over the same filtered data: table, tree, Gantt, grid. The screen shows the panel itself. */
export const ViewTabs = ({ views, value, onChange }: Props) => {
  const t = useText()
  return (
    <Tabs value={value} onChange={view => view !== null && onChange(view)} mt="xs">
      <Tabs.List aria-label={t('frame.views')}>
        {views.map(view => (
          <Tabs.Tab key={view.id} value={view.id} leftSection={view.icon}>
            {view.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
