import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { isRecordType, kindOf } from '#shared/model/index.ts'
import { groupInWords, groupLabel } from '../../ui/values/group-words.ts'
import { ReferenceTitle } from '../../ui/values/reference-title.tsx'
import { useValueWords } from '../../ui/values/value-text.tsx'
import { useText } from '../text/use-text.ts'
import type { Conflict } from './stale.ts'
import classes from './stale-dialog.module.css'

type Choice = 'theirs' | 'mine'
type Props = {
  readonly conflicts: readonly Conflict[]
  /** Null: the person closes the dialog and nothing is written. */
  readonly onDone: (takeMine: ((conflict: Conflict) => boolean) | null) => void
}

const keyOf = (conflict: Conflict): string => `${conflict.type}/${conflict.id}/${conflict.field}`

/** What one of the two wrote; a dash where it was emptied. */
const SideText = ({ conflict, side }: { readonly conflict: Conflict; readonly side: Choice }) => {
  const words = useValueWords()
  const { type, field, names } = conflict
  const target = kindOf(type).fields[field]?.target ?? ''
  const value = conflict[side][field]
  if (isRecordType(target) && typeof value === 'string') return <ReferenceTitle type={target} id={value} />
  const text = groupInWords(words, type, names, conflict[side])
  return text === '' ? <span title={words.t('value.none')}>–</span> : <bdi>{text}</bdi>
}

/** Two windows changed the same field: both values stand side by side and a person decides (DESIGN.md 4, `base`). */
export const StaleDialog = ({ conflicts, onDone }: Props) => {
  const t = useText()
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const left = conflicts.filter(one => choices[keyOf(one)] === undefined).length
  return (
    <Modal
      opened
      size="lg"
      onClose={() => onDone(null)}
      title={t('stale.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="lg">
        <Text>{t('stale.text')}</Text>
        {conflicts.map((conflict, index) => (
          <Radio.Group
            key={keyOf(conflict)}
            label={`${conflict.title} — ${groupLabel(t, conflict.type, conflict.names)}`}
            value={choices[keyOf(conflict)] ?? ''}
            onChange={value => setChoices(now => ({ ...now, [keyOf(conflict)]: value as Choice }))}
          >
            <div className={classes.pair}>
              {(['theirs', 'mine'] as const).map(side => (
                <div
                  key={side}
                  className={classes.side}
                  data-chosen={choices[keyOf(conflict)] === side || undefined}
                >
                  <Radio
                    value={side}
                    label={t(`stale.${side}`)}
                    {...(index === 0 && side === 'theirs' && { 'data-autofocus': true })}
                  />
                  <div className={classes.value}>
                    <SideText conflict={conflict} side={side} />
                  </div>
                </div>
              ))}
            </div>
          </Radio.Group>
        ))}
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {t('stale.left', { count: left })}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={() => onDone(null)}>
              {t('action.cancel')}
            </Button>
            <Button disabled={left > 0} onClick={() => onDone(one => choices[keyOf(one)] === 'mine')}>
              {t('action.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  )
}
