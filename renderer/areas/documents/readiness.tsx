import { Anchor, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconCircleXFilled } from '@tabler/icons-react'
import { isRecordType } from '#shared/model/index.ts'
import { GATE_PART } from '#shared/rules/completeness.ts'
import { usePlace } from '../../app/places/place.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { lookAt } from '../../record/looked-at.ts'
import classes from './documents.module.css'
import type { DocumentKind } from './request.ts'
import type { PreviewedDocument } from './use-preview.ts'

type Finding = PreviewedDocument['findings'][number]
type Group = Pick<Finding, 'type' | 'id' | 'title'> & { readonly findings: readonly Finding[] }

const blockersOf = (group: Group): number =>
  group.findings.filter(finding => finding.severity === 'blocker').length

/** Findings by the record they are about; records with the most blockers first, otherwise in the order given. */
const findingsByRecord = (findings: readonly Finding[]): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const { type, id, title } = finding
    const before = groups.get(id)?.findings ?? []
    groups.set(id, { type, id, title, findings: [...before, finding] })
  }
  return [...groups.values()].toSorted((one, other) => blockersOf(other) - blockersOf(one))
}

/** Where a finding is mended; null: in the record as a whole. */
const partOf = (text: Finding['text']): string | null =>
  Object.entries(GATE_PART).find(([code]) => text === `gate.${code}`)?.[1] ?? null

const MARKS = {
  blocker: [IconCircleXFilled, 'var(--pc-bad)'],
  warning: [IconAlertTriangleFilled, 'var(--pc-watch)']
} as const

const Findings = ({ findings }: Pick<PreviewedDocument, 'findings'>) => {
  const t = useText()
  const { number } = useFormats()
  const { openPanel } = usePlace()
  const openAt = (type: string, id: string, text: Finding['text']) => {
    if (!isRecordType(type)) return
    const part = partOf(text)
    openPanel({ type, id })
    if (part !== null) lookAt({ type, id }, part)
  }
  const blockers = findings.filter(one => one.severity === 'blocker').length
  const warnings = findings.length - blockers
  return (
    <>
      <Title order={2}>{t('documentScreen.readiness')}</Title>
      {findings.length === 0 ? (
        <Text fz="sm" className={classes.finding}>
          <IconCircleCheckFilled size={16} color="var(--pc-good)" aria-hidden />
          {t('documentScreen.complete')}
        </Text>
      ) : (
        <div>
          <Text fz="sm">{t('documentScreen.blockers', { count: blockers, number: number(blockers) })}</Text>
          <Text fz="sm">{t('documentScreen.warnings', { count: warnings, number: number(warnings) })}</Text>
        </div>
      )}
      <ul className={classes.group}>
        {findingsByRecord(findings).map(({ type, id, title, findings: own }) => (
          <li key={id}>
            <Anchor
              component="button"
              ta="start"
              dir="auto"
              onClick={() => isRecordType(type) && openPanel({ type, id })}
            >
              {title}
            </Anchor>
            <ul className={classes.findings}>
              {own.map(({ text, severity }) => {
                const [Icon, colour] = MARKS[severity]
                return (
                  <li key={text} className={classes.finding}>
                    <Icon
                      size={14}
                      color={colour}
                      role="img"
                      aria-label={t(`documentScreen.severity.${severity}`)}
                    />
                    <Anchor
                      component="button"
                      ta="start"
                      fz="sm"
                      c="inherit"
                      onClick={() => openAt(type, id, text)}
                    >
                      {t(text)}
                    </Anchor>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

type Props = { readonly document: PreviewedDocument; readonly about: DocumentKind['about'] }

/** What is still missing before the council sees it, and what this audience is not shown (DOMAIN.md 11.5). */
export const Readiness = ({ document, about }: Props) => {
  const t = useText()
  const { findings, withheld } = document
  const { number } = useFormats()
  const hasGaps = about === 'roadmap'
  if (!hasGaps && withheld === 0) return null
  return (
    <section
      className={classes.readiness}
      aria-label={t(hasGaps ? 'documentScreen.readiness' : 'documentScreen.leftOut')}
    >
      <Stack gap="sm">
        {hasGaps && <Findings findings={findings} />}
        {withheld > 0 && (
          <>
            <Title order={2} pt="sm">
              {t('documentScreen.leftOut')}
            </Title>
            <Text fz="sm" c="dimmed">
              {t('documentScreen.leftOutText', { count: withheld, number: number(withheld) })}
            </Text>
          </>
        )}
      </Stack>
    </section>
  )
}
