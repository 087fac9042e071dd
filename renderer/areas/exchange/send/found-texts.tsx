import { Anchor, Button, Group, Kbd, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { usePlace } from '../../../app/places/place.ts'
import { useText } from '../../../app/text/use-text.ts'
import type { Decision, Draft, FoundText } from './draft.ts'
import classes from './send-view.module.css'

type Decisions = Draft['decisions']
type Props = {
  readonly texts: readonly FoundText[]
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
}

const decided = (texts: readonly FoundText[], decision: Decision): Decisions =>
  Object.fromEntries(texts.map(({ key, type, id, field }) => [key, { type, id, field, decision }]))

const isDecision = (value: string): value is Decision => value === 'keep' || value === 'withhold'

/** Contact data and names found in texts that would leave: each text is sent as it is or stays here (DESIGN.md 5). */
export const FoundTexts = ({ texts, decisions, onDecide }: Props) => {
  const t = useText()
  const { openPanel } = usePlace()
  const headingId = useId()
  const [current, setCurrent] = useState(0)
  const rows = useRef<(HTMLTableRowElement | null)[]>([])
  const open = texts.filter(text => decisions[text.key] === undefined)

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(texts.length - 1, index))
    setCurrent(next)
    rows.current[next]?.scrollIntoView({ block: 'nearest' })
  }
  const decide = (text: FoundText | undefined, decision: Decision) => {
    if (text) onDecide(decided([text], decision))
  }
  // Places on the keyboard, not letters: an Arabic or French keyboard has others there.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const text = texts[current]
    const act: Record<string, () => void> = {
      KeyJ: () => moveTo(current + 1),
      KeyK: () => moveTo(current - 1),
      Digit1: () => decide(text, 'keep'),
      Digit2: () => decide(text, 'withhold')
    }
    const chosen = act[event.code]
    if (chosen === undefined) return
    event.preventDefault()
    chosen()
    if (event.code.startsWith('Digit')) moveTo(current + 1)
  }
  const decideAll = (decision: Decision) => onDecide(decided(open, decision))

  return (
    <section className={classes.hits} aria-labelledby={headingId}>
      <Stack gap="sm">
        <div>
          <Title order={2} id={headingId}>
            {t('found.title')}
          </Title>
          <Text fz="sm" c="dimmed" maw="var(--pc-prose)">
            {t('found.hint')}
          </Text>
        </div>
        <Group justify="space-between">
          <Text fw={600} role="status">
            {open.length === 0 ? t('found.allDecided') : t('found.left', { count: open.length })}
          </Text>
          <Group gap="sm">
            <Button
              size="compact-md"
              variant="default"
              disabled={open.length === 0}
              onClick={() => decideAll('withhold')}
            >
              {t('found.withholdAll')}
            </Button>
            <Button
              size="compact-md"
              variant="default"
              disabled={open.length === 0}
              onClick={() => decideAll('keep')}
            >
              {t('found.keepAll')}
            </Button>
          </Group>
        </Group>
        <Group gap="xs" c="dimmed" fz="sm">
          <span>
            <Kbd>J</Kbd> <Kbd>K</Kbd> {t('found.keysMove')}
          </span>
          <span>
            <Kbd>1</Kbd> {t('found.keep')}
          </span>
          <span>
            <Kbd>2</Kbd> {t('found.withhold')}
          </span>
        </Group>
        <Table verticalSpacing={6} tabIndex={0} aria-labelledby={headingId} onKeyDown={onKeyDown}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('found.where')}</Table.Th>
              <Table.Th>{t('send.field')}</Table.Th>
              <Table.Th>{t('found.what')}</Table.Th>
              <Table.Th>{t('found.decision')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {texts.map((text, index) => (
              <Table.Tr
                key={text.key}
                ref={row => {
                  rows.current[index] = row
                }}
                className={classes.row}
                data-current={index === current || undefined}
                aria-current={index === current || undefined}
                onClick={() => setCurrent(index)}
              >
                <Table.Td>
                  <Anchor
                    component="button"
                    fz="sm"
                    ta="start"
                    dir="auto"
                    onClick={() => openPanel({ type: text.type, id: text.id })}
                  >
                    {text.title === '' ? kindLabel(t, text.type) : text.title}
                  </Anchor>
                  <Text fz="xs" c="dimmed">
                    {kindLabel(t, text.type)}
                  </Text>
                </Table.Td>
                <Table.Td>{fieldLabel(t, text.type, text.field)}</Table.Td>
                <Table.Td>
                  {text.found.map(({ kind, found }) => (
                    <div key={`${kind} ${found}`}>
                      {kind !== 'unreadable' && <bdi className={classes.found}>{found} </bdi>}
                      <Text span fz="xs" c="dimmed">
                        {t(`found.kind.${kind}`)}
                      </Text>
                    </div>
                  ))}
                </Table.Td>
                <Table.Td>
                  <SegmentedControl
                    size="xs"
                    aria-label={t('found.decisionOn', { record: text.title })}
                    value={decisions[text.key]?.decision ?? ''}
                    onChange={next => {
                      setCurrent(index)
                      if (isDecision(next)) decide(text, next)
                    }}
                    data={[
                      { value: 'keep', label: t('found.keep') },
                      { value: 'withhold', label: t('found.withhold') }
                    ]}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </section>
  )
}
