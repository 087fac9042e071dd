import { Button, Center, Loader } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../app/client/core.tsx'
import { useAsked } from '../../app/commands/asked.ts'
import { usePlace } from '../../app/places/place.ts'
import { useKept } from '../../app/places/use-kept.ts'
import { Problem } from '../../app/problem.tsx'
import { useOptions } from '../../app/records/use-options.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import { RecordPanel } from '../../record/record-panel.tsx'
import { AreaPage } from '../../ui/area-page.tsx'
import { ListDetail } from '../../ui/list-detail.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './documents.module.css'
import { FoundPersons, FoundQuestion } from './found-persons.tsx'
import { OptionsForm } from './options-form.tsx'
import { Readiness } from './readiness.tsx'
import { firstRequest, type Options, requestOf } from './request.ts'
import { type Preview, usePreview } from './use-preview.ts'
import { useSaveDocument } from './use-save-document.tsx'

type FrameProps = {
  readonly preview: Preview
  /** It is not yet known what there is to be composed. */
  readonly isLoading: boolean
}

/** The document on screen: plain HTML in a frame that may run nothing and reach nothing. */
const PreviewFrame = ({ preview, isLoading }: FrameProps) => {
  const t = useText()
  const { document, error, retry } = preview
  const isComposing = preview.isComposing || isLoading
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

/** Documents: choose, look at every page's content, see what is still missing, save (DESIGN.md 6). */
export const Screen = () => {
  const t = useText()
  const api = useApi()
  const place = usePlace()
  const { language } = useWorkspace()
  const kinds = useQuery(api.documents.kinds.queryOptions({ throwOnError: false }))
  const [options, setOptions] = useKept<Options>('document', firstRequest(language))
  const kind = kinds.data?.find(one => one.kind === options.kind) ?? kinds.data?.[0]
  const records = useOptions(kind?.about ?? null)
  const choices = kind?.about === null ? [] : records.data
  const request = kind && choices ? requestOf(options, kind, choices) : null
  const preview = usePreview(request)
  const { save, isSaving } = useSaveDocument()
  const [isAsked, setIsAsked] = useState(false)
  const found = preview.document?.found ?? []
  const problem = kinds.error ?? records.error
  const title = preview.document?.title
  const saveNow =
    request === null || title === undefined ? null : () => save({ request, title, foundShown: found.length })
  // Who saves by a command is asked just as well.
  const asked = saveNow !== null && found.length > 0 ? () => setIsAsked(true) : saveNow
  useAsked('saveDocument', asked)

  return (
    <AreaPage>
      <PageHeader
        title={t('area.documents')}
        primary={
          <Button
            leftSection={
              isSaving ? (
                <Loader size={16} color="white" aria-hidden />
              ) : (
                <IconDownload size={16} aria-hidden />
              )
            }
            disabled={asked === null}
            // Not disabled, which would take the keyboard away from it.
            aria-disabled={isSaving}
            onClick={() => !isSaving && asked?.()}
          >
            {t('documentScreen.save')}
          </Button>
        }
      />
      {problem ? (
        <Problem
          error={problem}
          onRetry={() => {
            void kinds.refetch()
            void records.refetch()
          }}
        />
      ) : (
        <ListDetail panel={place.open && <RecordPanel key={place.open.id} {...place.open} />}>
          <div className={classes.columns}>
            <div className={classes.side}>
              {kind && (
                <OptionsForm
                  kinds={kinds.data ?? []}
                  kind={kind}
                  records={choices ?? []}
                  options={options}
                  onChange={part => setOptions({ ...options, ...part })}
                />
              )}
              <FoundPersons found={found} />
              {kind && preview.document && <Readiness document={preview.document} about={kind.about} />}
            </div>
            <PreviewFrame preview={preview} isLoading={kinds.isLoading || records.isLoading} />
          </div>
        </ListDetail>
      )}
      {isAsked && (
        <FoundQuestion
          count={found.length}
          onClose={() => setIsAsked(false)}
          onPrint={() => {
            setIsAsked(false)
            saveNow?.()
          }}
        />
      )}
    </AreaPage>
  )
}
