import { Button, Group, Stack, Text } from '@mantine/core'
import type { Way } from '../ways/way.ts'

type Props = {
  readonly text: string
  readonly ways: readonly Way[]
  readonly onWay: (way: Way) => void
}

/** What is wrong, and a button for each way to go on. */
export const ProblemText = ({ text, ways, onWay }: Props) => (
  <Stack gap="xs">
    <Text size="md">{text}</Text>
    {ways.length > 0 && (
      <Group gap="xs">
        {ways.map(way => (
          <Button key={way.label} size="compact-md" variant="default" onClick={() => onWay(way)}>
            {way.label}
          </Button>
        ))}
      </Group>
    )}
  </Stack>
)
