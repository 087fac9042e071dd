import { Badge } from '@mantine/core'
import { useText } from '../../../app/text/use-text.ts'
import { receivedFieldLabel } from './field-name.ts'

/** Says of a field or kind that a newer program made it: what is shown is plain text. */
export const NewerMark = () => (
  <Badge variant="default" size="sm" tt="none" fw={400}>
    {useText()('received.newer')}
  </Badge>
)

type Props = {
  readonly type: string
  readonly field: string
  readonly newer: boolean
  readonly titles: ReadonlyMap<string, string>
}

/** The label of a field of received material, marked where this program can't read it. */
export const ReceivedFieldLabel = ({ type, field, newer, titles }: Props) => {
  const t = useText()
  return (
    <>
      <bdi>{receivedFieldLabel(t, type, field, titles)}</bdi>
      {newer && ' '}
      {newer && <NewerMark />}
    </>
  )
}
