import { ActionIcon, Button, Popover, Stack, Text } from '@mantine/core'
import { IconPencilExclamation, IconTrash } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { withColon } from '#shared/formats/punctuation.ts'
import { fieldLabel, newLabel } from '#shared/i18n/labels.ts'
import { AREA_NAMES } from '#shared/model/areas.ts'
import { kindOf } from '#shared/model/index.ts'
import { lookAt } from '../../record/looked-at.ts'
import { ReferenceTitle } from '../../ui/values/reference-title.tsx'
import { askFor } from '../commands/asked.ts'
import { commandsOf } from '../commands/commands-of.ts'
import { usePlace } from '../places/place.ts'
import { useFormats, useText } from '../text/use-text.ts'
import { useDrafts } from '../typed/drafts.ts'
import type { WaitingText } from '../typed/waiting-texts.ts'
import classes from './waiting-list.module.css'

/** Goes to where a text was typed: its input stands there with it, or the form that it was typed into is opened. */
const useLead = () => {
  const { goTo, openPage } = usePlace()
  const router = useRouter()
  return (where: WaitingText['where']) => {
    if (where.kind === 'field') {
      openPage(where)
      return lookAt(where, where.name.split('@')[0] ?? where.name)
    }
    if (where.kind === 'line') {
      // Axes, objectives and actions are begun in the tree alone.
      if (kindOf(where.type).area === 'roadmap' && where.parent.type !== 'action') return goTo('roadmap')
      openPage(where.parent)
      return lookAt(where.parent, where.type)
    }
    const [path = ''] = where.place.split('?')
    const [name, ...below] = path.split('/').filter(Boolean)
    const area = AREA_NAMES.find(one => one === name)
    if (area === undefined) return
    router.history.push(where.place)
    if (below.length === 0 && commandsOf(area).some(({ id }) => id === where.name))
      askFor({ id: where.name, area })
  }
}

const Where = ({ where }: Pick<WaitingText, 'where'>) => {
  const t = useText()
  if (where.kind === 'form') return <bdi>{where.label}</bdi>
  const [record, what] =
    where.kind === 'field'
      ? [where, fieldLabel(t, where.type, where.name)]
      : [where.parent, newLabel(t, where.type)]
  return (
    <>
      <ReferenceTitle {...record} /> – <bdi>{what}</bdi>
    </>
  )
}

/** Says in the bar how many texts are not saved, and leads to each (LOOK.md: nothing is lost without a word). */
export const WaitingList = ({ texts }: { readonly texts: readonly WaitingText[] }) => {
  const t = useText()
  const { locale } = useFormats()
  const drafts = useDrafts()
  const lead = useLead()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={400}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          size="compact-md"
          fw={400}
          leftSection={<IconPencilExclamation size={16} stroke={1.6} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {t('draft.waiting', { count: texts.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text fz="sm" c="dimmed">
            {t('draft.waitingHint')}
          </Text>
          <ul className={classes.list}>
            {texts.map(({ keys, text, where }) => (
              <li key={keys[0]} className={classes.item}>
                <button
                  type="button"
                  className={classes.lead}
                  onClick={() => {
                    setOpen(false)
                    lead(where)
                  }}
                >
                  <span className={classes.where}>
                    <Where where={where} />
                  </span>
                  <span className={classes.text} dir="auto">
                    {text}
                  </span>
                </button>
                <ActionIcon
                  aria-label={`${withColon(locale, t('draft.discard'))} ${text.slice(0, 80)}`}
                  title={t('draft.discard')}
                  onClick={() => {
                    for (const key of keys) drafts.keep(key, null)
                  }}
                >
                  <IconTrash size={16} stroke={1.6} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
