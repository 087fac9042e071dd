import { Anchor, List, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { choiceLabel } from '#shared/i18n/labels.ts'
import { useApi } from '../../../app/client/core.tsx'
import { usePlace } from '../../../app/places/place.ts'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { type AxisNode, named } from '../plan.ts'

type Props = { readonly roadmap: string; readonly axes: readonly AxisNode[] }

/** How far the whole plan reaches across departments and to organisations led by migrants (DOMAIN.md 11.7). */
export const Reach = ({ roadmap, axes }: Props) => {
  const t = useText()
  const formats = useFormats()
  const api = useApi()
  const { openPanel } = usePlace()
  const { data } = useQuery(api.roadmap.reach.queryOptions({ input: { roadmap }, throwOnError: false }))
  if (data === undefined || data.actions === 0) return null
  const unreached = axes.filter(({ id }) => data.axesWithoutMigrantLed.includes(id))
  const roles = data.byCityRole.map(({ role, count }) =>
    t('roadmap.reach.role', {
      role: role === null ? t('value.notSet') : choiceLabel(t, 'action', 'cityRole', role),
      number: formats.number(count)
    })
  )
  return (
    <section aria-label={t('roadmap.reach.title')}>
      <Stack gap={4} maw="75ch">
        <Title order={2} fz="md">
          {t('roadmap.reach.title')}
        </Title>
        <List spacing={4}>
          {data.joint !== null && (
            <List.Item>
              {t('roadmap.reach.joint', {
                count: data.actions,
                number: formats.number(data.actions),
                joint: formats.number(data.joint),
                share: formats.percent(Math.round((100 * data.joint) / data.actions))
              })}
            </List.Item>
          )}
          {data.density !== null && (
            <List.Item>{t('roadmap.reach.density', { share: formats.percent(data.density) })}</List.Item>
          )}
          <List.Item>{t('roadmap.reach.roles', { roles: roles.join(' · ') })}</List.Item>
          {unreached.length === 0 ? (
            <List.Item>{t('roadmap.reach.migrantLed')}</List.Item>
          ) : (
            <List.Item>
              {t('roadmap.reach.withoutMigrantLed')}
              {unreached.map(axis => (
                <Text key={axis.id}>
                  <Anchor
                    component="button"
                    ta="start"
                    dir="auto"
                    onClick={() => openPanel({ type: 'axis', id: axis.id })}
                  >
                    {named(axis)}
                  </Anchor>
                </Text>
              ))}
            </List.Item>
          )}
        </List>
      </Stack>
    </section>
  )
}
