import { Anchor, Button, Menu, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCopyCheck } from '@tabler/icons-react'
import { skipToken } from '@tanstack/react-query'
import { Fragment } from 'react'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { parentFields } from '#shared/model/kind.ts'
import { useApi } from '../app/client/core.tsx'
import { usePlace } from '../app/places/place.ts'
import { useTitledQuery } from '../app/records/use-titled-query.ts'
import { useFormats, useText } from '../app/text/use-text.ts'

/** What is typed is not asked about at every key. */
const PAUSE = 200

type Values = Readonly<Record<string, unknown>>

/** The record that one of these values lives in. */
const parentIn = (type: RecordType, values: Values): string | null => {
  const id = parentFields(kindOf(type))
    .map(name => values[name])
    .find(value => typeof value === 'string')
  return typeof id === 'string' ? id : null
}

type HintProps = {
  readonly type: RecordType
  readonly title: string | null
  /** Values of the record, or those that a new one begins with. */
  readonly values: Values
  /** The record itself, if it is there. */
  readonly id?: string
  /** Before another record is opened. */
  readonly onLeave?: () => void
}

/** Says that a record called so is there already, with the way to it; it hinders nobody. */
export const DoubleHint = ({ type, title, values, id, onLeave }: HintProps) => {
  const t = useText()
  const api = useApi()
  const { openPanel } = usePlace()
  const [asked] = useDebouncedValue(title, id === undefined ? PAUSE : 0)
  const input = asked === null ? skipToken : { type, title: asked, within: parentIn(type, values) }
  const { data = [] } = useTitledQuery(api.record.doubles.queryOptions({ input, throwOnError: false }))
  const others = asked === null ? [] : data.flat().filter(link => link.id !== id)
  if (others.length === 0) return null
  return (
    <Text fz="sm" c="dimmed" role="status">
      {t(id === undefined ? 'record.alreadyThere' : 'record.doubleOf')}{' '}
      {others.map((link, at) => (
        <Fragment key={link.id}>
          {at > 0 && ' · '}
          <Anchor
            component="button"
            type="button"
            fz="inherit"
            ta="start"
            dir="auto"
            onClick={() => {
              onLeave?.()
              openPanel(link)
            }}
          >
            {link.title}
          </Anchor>
        </Fragment>
      ))}
    </Text>
  )
}

/** How many records of a list may be one entered twice, and the way to each. */
export const ListDoubles = ({ type }: { readonly type: RecordType }) => {
  const t = useText()
  const api = useApi()
  const { number } = useFormats()
  const { openPanel } = usePlace()
  const input = { type, title: null, within: null }
  const { data = [] } = useTitledQuery(api.record.doubles.queryOptions({ input, throwOnError: false }))
  if (data.length === 0) return null
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          fw={400}
          variant="subtle"
          leftSection={<IconCopyCheck size={15} stroke={1.6} aria-hidden />}
        >
          {t('record.doubles', { count: data.length, number: number(data.length) })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {data.map((group, at) => (
          <Fragment key={group[0]?.id}>
            {at > 0 && <Menu.Divider />}
            {group.map(link => (
              <Menu.Item key={link.id} dir="auto" onClick={() => openPanel(link)}>
                {link.title}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
