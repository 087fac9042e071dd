import { Button } from '@mantine/core'
import { useText } from '../../../app/text/use-text.ts'

type Props = { readonly hidden: number; readonly onMore: () => void }

/** Shows the next names of a list that is cut off. */
export const MoreButton = ({ hidden, onMore }: Props) => {
  const t = useText()
  return hidden <= 0 ? null : (
    <Button size="compact-sm" variant="subtle" onClick={onMore}>
      {t('stakeholders.more', { count: hidden })}
    </Button>
  )
}
