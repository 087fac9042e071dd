import { Text } from '@mantine/core'
import { useText } from '../../../app/text/use-text.ts'
import { Fingerprint } from '../fingerprint.tsx'
import classes from './own-key.module.css'

type Props = { readonly city: string; readonly fingerprint: string }

/** Our own fingerprint, to be read out when a partner phones, and what it is for. */
export const OwnKey = ({ city, fingerprint }: Props) => {
  const t = useText()
  return (
    <section className={classes.box} aria-label={t('ownKey.title', { city })}>
      <div>
        <Text component="h2" fz="sm" fw={600}>
          {t('ownKey.title', { city })}
        </Text>
        <Fingerprint fingerprint={fingerprint} size="large" />
      </div>
      <p className={classes.why}>{t('ownKey.why')}</p>
    </section>
  )
}
