import type { RecordPage } from '#shared/contract/record.ts'
import { useText } from '../app/text/use-text.ts'
import { LAYOUTS } from './layouts/index.ts'
import { RecordField } from './record-field.tsx'
import classes from './record-view.module.css'

type Props = {
  readonly page: RecordPage
  readonly readOnly: boolean
  /** Sections that stand elsewhere on the page. */
  readonly hides?: readonly string[]
}

/** The fields of a record under their headings. */
export const RecordSections = ({ page, readOnly, hides = [] }: Props) => {
  const t = useText()
  const sections = LAYOUTS[page.type]?.sections.filter(({ id }) => !hides.includes(id))
  return sections?.map(section => (
    <section key={section.id} className={classes.section} aria-label={t(`section.${section.id}`)}>
      <h2 className={classes.heading}>{t(`section.${section.id}`)}</h2>
      {section.fields.map(name => (
        <RecordField key={name} page={page} name={name} readOnly={readOnly} />
      ))}
    </section>
  ))
}
