import { Checkbox, Group } from '@mantine/core'

type Props = {
  readonly groups: readonly string[]
  readonly compared: ReadonlySet<number>
  readonly onChange: (compared: ReadonlySet<number>) => void
}

/** The six groups of the key that came, each ticked when it was heard the same. */
export const CompareGroups = ({ groups, compared, onChange }: Props) => (
  <Group dir="ltr" gap="lg">
    {groups.map((group, index) => (
      <Checkbox
        key={`${index}-${group}`}
        label={group}
        size="md"
        checked={compared.has(index)}
        onChange={() => {
          const next = new Set(compared)
          if (!next.delete(index)) next.add(index)
          onChange(next)
        }}
      />
    ))}
  </Group>
)
