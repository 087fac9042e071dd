import type { RecordPage } from '#shared/contract/record.ts'
import { kindOf } from '#shared/model/index.ts'
import { valueIn } from '../app/commit/stale.ts'
import { useText } from '../app/text/use-text.ts'
import { useTitleField } from '../app/text/use-title.ts'
import { fieldKey } from '../app/typed/drafts.ts'
import { useWorkspace } from '../app/workspace-context.ts'
import { Editable } from './fields/editable.tsx'
import { usePart } from './looked-at.ts'
import classes from './record-header.module.css'
import { useSaveField } from './use-save-field.ts'

type Props = { readonly page: RecordPage; readonly readOnly: boolean }

/** A record's title, edited in place in the language it is read in; under a translation its original, edited as well. */
export const RecordTitle = ({ page, readOnly }: Props) => {
  const t = useText()
  const own = useWorkspace().language
  const save = useSaveField(page)
  const shownField = useTitleField()
  const { title: name, fields } = kindOf(page.type)
  const field = fields[name]
  const place = usePart<HTMLHeadingElement>(page, name)
  const shown = shownField(page.type, page.id)
  if (field === undefined) return null
  const isTranslated = shown !== name
  return (
    <div className={classes.title}>
      <h1 ref={place}>
        <Editable
          key={shown}
          type={page.type}
          name={shown}
          draft={fieldKey(page.type, page.id, shown)}
          // A translation that is taken away gives way to the original.
          field={{ ...field, required: field.required && !isTranslated }}
          value={valueIn(page, shown)}
          reference={page.references[name]?.title}
          readOnly={readOnly}
          className={classes.text}
          onSave={next => save(shown, next)}
        >
          <bdi>{page.title}</bdi>
        </Editable>
      </h1>
      {isTranslated && (
        <div className={classes.original}>
          <Editable
            type={page.type}
            name={name}
            draft={fieldKey(page.type, page.id, name)}
            field={field}
            value={page.values[name] ?? null}
            readOnly={readOnly}
            className={classes.text}
            onSave={next => save(name, next)}
          >
            {t('record.original')} <bdi lang={own}>{page.values[name]}</bdi>
          </Editable>
        </div>
      )}
    </div>
  )
}
