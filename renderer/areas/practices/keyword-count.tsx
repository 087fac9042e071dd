import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import { useText } from '../../app/text/use-text.ts'
import classes from './keywords.module.css'

/** How many of the five key words are written: five marks and the number. */
export const KeywordCount = ({ filled }: { readonly filled: number }) => {
  const t = useText()
  return (
    <span className={classes.count} title={t('practices.keywordsFilled', { filled })}>
      <span aria-hidden className={classes.marks}>
        {PRACTICE_KEYWORDS.map((keyword, index) => (
          <span key={keyword} className={classes.mark} data-filled={index < filled || undefined} />
        ))}
      </span>
      {t('practices.ofFive', { filled })}
    </span>
  )
}
