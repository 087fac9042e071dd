import { ActionIcon, Anchor, Button, Text } from '@mantine/core'
import { IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import type { RecordPage } from '#shared/contract/record.ts'
import { useClient, useHost } from '../../app/client/core.tsx'
import { useWriting } from '../../app/client/use-writing.ts'
import { useSaveFile } from '../../app/host/use-save-file.ts'
import { usePlace } from '../../app/places/place.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { useToast } from '../../app/toast/use-toast.ts'
import view from '../record-view.module.css'
import { useDelete } from '../use-delete.ts'
import classes from './rail.module.css'

type Props = { readonly page: RecordPage; readonly readOnly: boolean }

/** Files kept with a record; they are copied into the workspace, and saved out of it again. */
export const Attachments = ({ page, readOnly }: Props) => {
  const t = useText()
  const formats = useFormats()
  const client = useClient()
  const host = useHost()
  const saveFile = useSaveFile()
  const writing = useWriting()
  const toast = useToast()
  const remove = useDelete()
  const { openPage } = usePlace()

  const add = async () => {
    try {
      const file = await host.pick('attachment')
      if (file === null) return
      const owner = { type: page.type, id: page.id }
      const result = await writing(client.record.attach({ owner, ticket: file.ticket, description: null }))
      if (result.stamp !== null) toast.saved(t('attachment.added', { name: file.name }), result.stamp)
    } catch (error) {
      toast.error(error)
    }
  }
  const save = async (id: string, name: string) => {
    try {
      const saved = await saveFile('attachment', name, ticket => client.record.saveAttachment({ id, ticket }))
      if (saved !== null) toast.info(t('attachment.saved', { name: saved.file.name }))
    } catch (error) {
      toast.error(error)
    }
  }
  return (
    <section className={view.section} aria-label={t('rail.attachments')}>
      <h2 className={view.heading}>{t('rail.attachments')}</h2>
      <ul className={classes.list}>
        {page.attachments.map(({ id, fileName, size, description }) => (
          <li key={id} className={classes.item}>
            <div className={classes.name}>
              <Anchor
                component="button"
                ta="start"
                onClick={() => void save(id, fileName)}
                title={t('attachment.save')}
              >
                <bdi>{fileName}</bdi>
              </Anchor>{' '}
              <Text span className={classes.muted}>
                {formats.size(size)}
              </Text>
              {description !== null && <div className={classes.muted}>{description}</div>}
            </div>
            <ActionIcon
              size="sm"
              aria-label={t('attachment.edit', { name: fileName })}
              title={t('attachment.edit', { name: fileName })}
              onClick={() => openPage({ type: 'attachment', id })}
            >
              <IconPencil size={14} stroke={1.6} />
            </ActionIcon>
            {!readOnly && (
              <ActionIcon
                size="sm"
                aria-label={t('attachment.remove', { name: fileName })}
                title={t('attachment.remove', { name: fileName })}
                onClick={() => void remove({ type: 'attachment', id, title: fileName })}
              >
                <IconX size={14} stroke={1.6} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />}
          onClick={() => void add()}
        >
          {t('attachment.add')}
        </Button>
      )}
    </section>
  )
}
