import { ActionIcon, CopyButton, Group, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useText } from '../../app/text/use-text.ts'
import classes from './fingerprint.module.css'

type Props = {
  /** Six groups of five digits (DESIGN.md 5). */
  readonly fingerprint: string
  readonly size?: 'large' | 'small'
}

/** A key's fingerprint: read from left to right in every language, because it is read out digit by digit. */
export const Fingerprint = ({ fingerprint, size = 'small' }: Props) => {
  const t = useText()
  return (
    <Group gap="sm" wrap="nowrap" display="inline-flex">
      <span dir="ltr" className={classes.groups} data-size={size}>
        {fingerprint}
      </span>
      <CopyButton value={fingerprint}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t('fingerprint.copied') : t('fingerprint.copy')}>
            <ActionIcon aria-label={t('fingerprint.copy')} onClick={copy}>
              {copied ? <IconCheck size={16} /> : <IconCopy size={16} stroke={1.6} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  )
}
