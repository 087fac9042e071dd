import { Button, Group, Text } from '@mantine/core'
import type { Way } from '../ways/way.ts'
import classes from './problem-text.module.css'

type Props = {
  readonly text: string
  readonly ways: readonly Way[]
  readonly onWay: (way: Way) => void
  /** In two lines at most, with the whole text when pointed at. */
  readonly isShort?: boolean
}

/** A sentence, and a button for each way to go on. */
export const ProblemText = ({ text, ways, onWay, isShort = false }: Props) => (
  <div className={isShort ? classes.beside : classes.below}>
    <Text size={isShort ? 'sm' : 'md'} {...(isShort && { lineClamp: 2, title: text })}>
      {text}
    </Text>
    {ways.length > 0 && (
      <Group gap="xs" wrap={isShort ? 'nowrap' : 'wrap'}>
        {ways.map(way => (
          <Button
            key={way.label}
            size={isShort ? 'compact-sm' : 'compact-md'}
            variant={isShort ? 'subtle' : 'default'}
            onClick={() => onWay(way)}
          >
            {way.label}
          </Button>
        ))}
      </Group>
    )}
  </div>
)
