import { UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useId } from 'react'
import type { RecordPage } from '#shared/contract/record.ts'
import { cellOf } from '#shared/model/groups.ts'
import { kindOf } from '#shared/model/index.ts'
import { useKept } from '../app/places/use-kept.ts'
import { useOwnFields } from '../app/text/own-fields.tsx'
import { useFormats, useText } from '../app/text/use-text.ts'
import { useWorkspace } from '../app/workspace-context.ts'
import { layoutOf, moreOf } from './layouts.ts'
import { useLookedAt } from './looked-at.ts'
import { RecordField } from './record-field.tsx'
import classes from './record-view.module.css'

type Props = {
  readonly page: RecordPage
  readonly readOnly: boolean
  /** Sections that stand elsewhere on the page. */
  readonly hides?: readonly string[]
}

/** The fields of a record: those one wants to see at once, the rest under "More". */
export const RecordSections = ({ page, readOnly, hides = [] }: Props) => {
  const t = useText()
  const { first } = layoutOf(page.type)
  const more = moreOf(page.type).filter(({ id }) => id === null || !hides.includes(id))
  return (
    <>
      {first.length > 0 && (
        <section className={classes.section} aria-label={t('section.what')}>
          {first.map(name => (
            <RecordField key={name} page={page} name={name} readOnly={readOnly} />
          ))}
        </section>
      )}
      {more.length > 0 && <More page={page} readOnly={readOnly} sections={more} />}
      <OwnSection page={page} readOnly={readOnly} />
    </>
  )
}

const More = ({
  page,
  readOnly,
  sections
}: Omit<Props, 'hides'> & { readonly sections: ReturnType<typeof moreOf> }) => {
  const t = useText()
  const formats = useFormats()
  const region = useId()
  // Whoever opens it for one record wants it for the next of that kind, too.
  const [isOpen, setOpen] = useKept(`more ${page.type}`, false)
  const names = sections.flatMap(({ fields }) => fields)
  const kind = kindOf(page.type)
  const filled = names.filter(name => cellOf(kind, page.values, name) !== null).length
  const lookedAt = useLookedAt(page)
  const isWanted = lookedAt !== null && names.includes(lookedAt)
  useEffect(() => {
    if (isWanted) setOpen(true)
  }, [isWanted, setOpen])
  return (
    <>
      <UnstyledButton
        className={classes.more}
        aria-expanded={isOpen}
        aria-controls={region}
        onClick={() => setOpen(!isOpen)}
      >
        <IconChevronDown size={16} stroke={1.6} aria-hidden />
        {t('record.more', { filled: formats.number(filled), all: formats.number(names.length) })}
      </UnstyledButton>
      <div id={region} hidden={!isOpen}>
        {isOpen &&
          sections.map(({ id, fields }) => (
            <section
              key={id}
              className={classes.section}
              aria-label={id === null ? t('section.other') : t(`section.${id}`)}
            >
              {id !== null && <h2 className={classes.heading}>{t(`section.${id}`)}</h2>}
              {fields.map(name => (
                <RecordField key={name} page={page} name={name} readOnly={readOnly} />
              ))}
            </section>
          ))}
      </div>
    </>
  )
}

/** The fields that the group gave this kind itself come last, under the city's colour (LOOK.md, "Forms"). */
const OwnSection = ({ page, readOnly }: Omit<Props, 'hides'>) => {
  const t = useText()
  const { accentColour } = useWorkspace()
  const fields = [...useOwnFields().values()].filter(own => own.type === page.type && !own.deleted)
  if (fields.length === 0) return null
  return (
    <section className={classes.section} aria-label={t('section.own')}>
      <h2 className={classes.heading}>
        <span className={classes.mark} style={{ background: accentColour ?? undefined }} aria-hidden />
        {t('section.own')}
      </h2>
      {fields.map(({ name }) => (
        <RecordField key={name} page={page} name={name} readOnly={readOnly} />
      ))}
    </section>
  )
}
