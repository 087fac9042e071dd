import type { RecordPage } from '#shared/contract/record.ts'
import { useText } from '../../app/text/use-text.ts'
import view from '../record-view.module.css'
import { Attachments } from './attachments.tsx'
import { History } from './history.tsx'
import { Links } from './links.tsx'

type Props = { readonly page: RecordPage; readonly readOnly: boolean }

/** What belongs to a record besides its fields: links, attachments, history. */
export const Rail = ({ page, readOnly }: Props) => {
  const t = useText()
  return (
    <aside className={view.rail} aria-label={t('rail.label')}>
      <Links page={page} readOnly={readOnly} />
      {page.type !== 'attachment' && <Attachments page={page} readOnly={readOnly} />}
      <History page={page} readOnly={readOnly} />
    </aside>
  )
}
