import { ActionIcon, Menu, Text, Title, Tooltip } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { RoadmapTree } from './plan.ts'
import classes from './roadmap-title.module.css'

type Roadmap = NonNullable<RoadmapTree['roadmap']>
type Props = {
  readonly roadmap: Roadmap
  readonly roadmaps: RoadmapTree['roadmaps']
  readonly onChoose: (id: string) => void
}

/** The roadmap's name, and the choice among several. */
export const RoadmapTitle = ({ roadmap, roadmaps, onChoose }: Props) => {
  const t = useText()
  return (
    <span className={classes.title}>
      <Title order={1} className={classes.words} title={roadmap.title} dir="auto">
        {roadmap.title}
      </Title>
      {roadmaps.length > 1 && (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <ActionIcon aria-label={t('roadmap.choose')} title={t('roadmap.choose')}>
              <IconChevronDown size={18} stroke={1.6} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {roadmaps.map(one => (
              <Menu.Item
                key={one.id}
                leftSection={
                  <IconCheck size={16} style={{ visibility: one.id === roadmap.id ? 'visible' : 'hidden' }} />
                }
                onClick={() => onChoose(one.id)}
              >
                <bdi>{one.title}</bdi>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </span>
  )
}

/** Its period, how much of it is ready for the council, and the act that approved it. */
export const RoadmapFacts = ({
  roadmap,
  hasActions,
  approval
}: {
  readonly roadmap: Roadmap
  readonly hasActions: boolean
  readonly approval: RoadmapTree['sealed'][number] | undefined
}) => {
  const t = useText()
  const formats = useFormats()
  const { startDate, endDate } = roadmap
  const actOf = ({ body, actNumber, actDate }: RoadmapTree['sealed'][number]): string =>
    [body, actNumber, formats.date(actDate) || null].filter(Boolean).join(' · ')
  return (
    <span className={classes.facts}>
      {(startDate !== null || endDate !== null) && (
        <Text span fz="sm" c="dimmed">
          {t('roadmap.period', { from: formats.date(startDate) || '…', to: formats.date(endDate) || '…' })}
        </Text>
      )}
      {hasActions && (
        <Tooltip label={t('roadmap.readyHint')} multiline maw={360}>
          <Text span fz="sm">
            {t('roadmap.ready', { share: formats.percent(roadmap.ready) })}
          </Text>
        </Tooltip>
      )}
      {approval !== undefined && (
        <Text span fz="sm" dir="auto">
          {t('roadmap.approvedBy', { act: actOf(approval) || approval.title })}
        </Text>
      )}
    </span>
  )
}
