import { useText } from '../../app/text/use-text.ts'

/** A SHA-256, whole: it is there to be compared and copied. */
export const Hash = ({ value }: { readonly value: string }) => {
  const t = useText()
  return (
    <code dir="ltr" title={t('hash.title')} style={{ fontSize: 'var(--mantine-font-size-xs)' }}>
      {value}
    </code>
  )
}
