import { Checkbox, Group } from '@mantine/core'
import { PLACES } from './heard.ts'

type Props = {
  readonly groups: readonly string[]
  readonly compared: ReadonlySet<number>
  readonly onChange: (compared: ReadonlySet<number>) => void
}

/** The six groups of the key that came, each ticked when it was heard the same. */
export const CompareGroups = ({ groups, compared, onChange }: Props) => (
  <Group dir="ltr" gap="lg">
    {PLACES.map(place => (
      <Checkbox
        key={place}
        label={groups[place] ?? ''}
        size="md"
        checked={compared.has(place)}
        onChange={() => {
          const next = new Set(compared)
          if (!next.delete(place)) next.add(place)
          onChange(next)
        }}
      />
    ))}
  </Group>
)
