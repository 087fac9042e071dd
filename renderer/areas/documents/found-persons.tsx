import { Anchor, Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { fieldLabel, kindLabel } from '#shared/i18n/labels.ts'
import { usePlace } from '../../app/places/place.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import classes from './documents.module.css'
import type { PreviewedDocument } from './use-preview.ts'

type Found = PreviewedDocument['found']

/** No side of a screen shows more; those that are left come up when these are mended. */
const SHOWN = 50

const HEADING = 'found-persons'

/** Brings the list into view and the keyboard to it. */
const lookAtFound = (): void => document.getElementById(HEADING)?.focus()

/** Names and contacts of persons in the texts that the document prints, each with the way to its record (DESIGN.md 5). */
export const FoundPersons = ({ found }: { readonly found: Found }) => {
  const t = useText()
  const { number } = useFormats()
  const { openPanel } = usePlace()
  if (found.length === 0) return null
  const rest = found.length - SHOWN
  return (
    <section className={classes.readiness} aria-labelledby={HEADING}>
      <Stack gap="sm">
        <Title order={2} id={HEADING} tabIndex={-1}>
          {t('documentScreen.found')}
        </Title>
        <Text fz="sm">
          {t('documentScreen.foundText', { count: found.length, number: number(found.length) })}
        </Text>
        <ul className={classes.group}>
          {found.slice(0, SHOWN).map(({ type, id, title, field, kind, found: text }) => (
            <li key={`${id} ${field} ${kind} ${text}`}>
              <Text fz="sm" fw={600} component="span">
                <bdi>{text}</bdi>
              </Text>{' '}
              <Text fz="xs" c="dimmed" component="span">
                {t(`found.kind.${kind}`)}
              </Text>
              <div>
                <Anchor
                  component="button"
                  fz="sm"
                  ta="start"
                  dir="auto"
                  onClick={() => openPanel({ type, id })}
                >
                  {title === '' ? kindLabel(t, type) : title}
                </Anchor>
                <Text fz="xs" c="dimmed">
                  {fieldLabel(t, type, field)}
                </Text>
              </div>
            </li>
          ))}
        </ul>
        {rest > 0 && (
          <Text fz="sm">{t('documentScreen.foundMore', { count: rest, number: number(rest) })}</Text>
        )}
      </Stack>
    </section>
  )
}

type QuestionProps = {
  readonly count: number
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** Before a document leaves with names or contacts of persons in its texts, a person says that it may. */
export const FoundQuestion = ({ count, onPrint, onClose }: QuestionProps) => {
  const t = useText()
  const { number } = useFormats()
  return (
    <Modal
      opened
      onClose={onClose}
      // The way to the list is one of the answers.
      returnFocus={false}
      title={t('documentScreen.foundTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Text>{t('documentScreen.foundText', { count, number: number(count) })}</Text>
        <Text c="dimmed" fz="sm">
          {t('documentScreen.foundHint')}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onPrint}>
            {t('documentScreen.foundPrint')}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              onClose()
              // Once the dialog has let go of the keyboard.
              requestAnimationFrame(lookAtFound)
            }}
          >
            {t('documentScreen.foundLook')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
