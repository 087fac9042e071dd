import { Center, Loader } from '@mantine/core'
import { Problem } from '../../app/problem.tsx'
import { useText } from '../../app/text/use-text.ts'
import classes from './documents.module.css'
import type { Preview } from './use-preview.ts'

/** The document on screen: plain HTML in a frame that may run nothing and reach nothing. */
export const PreviewFrame = ({ preview }: { readonly preview: Preview }) => {
  const t = useText()
  const { document, isComposing, error, retry } = preview
  return (
    <section className={classes.preview} aria-label={t('documentScreen.preview')}>
      <div className={classes.bar} role="status">
        {isComposing && <Loader size={14} aria-hidden />}
        <span>{isComposing ? t('stage.composing') : t('documentScreen.previewHint')}</span>
      </div>
      {error !== null && !isComposing && <Problem error={error} onRetry={retry} />}
      {document === undefined && isComposing && (
        <Center flex={1}>
          <Loader aria-hidden />
        </Center>
      )}
      {document && (
        <iframe
          className={classes.paper}
          data-composing={isComposing || undefined}
          title={document.title}
          sandbox=""
          srcDoc={document.html}
        />
      )}
    </section>
  )
}
