import { Anchor, Button, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSample } from '../app/sample/use-sample.ts'
import { useText } from '../app/text/use-text.ts'
import { useWorkspace } from '../app/workspace-context.ts'

type Props = {
  /** One sentence: what this is for. */
  readonly text: string
  /** The one thing to do next. */
  readonly action?: { readonly label: string; readonly onClick: () => void }
  /** Instead of a plain action, e.g. a `NewRecordButton`. */
  readonly children?: ReactNode
  /** Leaves out the way to the sample, where it would show nothing. */
  readonly noSample?: boolean
}

/** A list without entries: a sentence, the first step, and "see how Milano did it" (LOOK.md, "Empty"). */
export const EmptyState = ({ text, action, children, noSample = false }: Props) => {
  const t = useText()
  const sample = useSample()
  const { lookedAt } = useWorkspace()
  return (
    <Stack align="center" justify="center" gap="lg" p="xl" mih={280} maw={520} mx="auto">
      <Text ta="center">{text}</Text>
      {action && <Button onClick={action.onClick}>{action.label}</Button>}
      {children}
      {!noSample && lookedAt !== 'sample' && (
        <Anchor component="button" fz="sm" onClick={() => void sample.look()}>
          {t('empty.sample')}
        </Anchor>
      )}
    </Stack>
  )
}
