import { Group, Select, Text } from '@mantine/core'
import { useId, useMemo } from 'react'
import { usePlace } from '../../app/places/place.ts'
import { useText } from '../../app/text/use-text.ts'
import { useWorkspace } from '../../app/workspace-context.ts'
import type { Needs, Voice } from './types.ts'

/** Stands for the group as a whole in the location. */
const GROUP = 'group'

/** Whoever is alone scores once: as the group, or as the department whose scores are there already. */
const onlyVoice = ({ departments, totals }: Needs): Voice => {
  const [only] = departments
  const hasScored = totals.some(({ voices }) => voices.some(({ department }) => department === only?.id))
  return only !== undefined && hasScored ? only.id : null
}

/** Whose scores the matrix shows: chosen in the location, at first one's own department. */
export const useVoice = (needs: Needs): Voice => {
  const { of } = usePlace()
  const { me } = useWorkspace()
  return useMemo(() => {
    const { departments } = needs
    if (departments.length < 2) return onlyVoice(needs)
    if (of === GROUP) return null
    const chosen = departments.find(({ id }) => id === of)
    const own = departments.find(({ id }) => id === me.department?.id)
    return (chosen ?? own ?? departments[0])?.id ?? null
  }, [needs, of, me.department?.id])
}

type Props = { readonly needs: Needs; readonly voice: Voice }

/** Chooses whose scores are shown; nothing to choose for a group of one. */
export const VoiceChooser = ({ needs, voice }: Props) => {
  const t = useText()
  const { change } = usePlace()
  const id = useId()
  if (needs.departments.length < 2) return null
  return (
    <Group gap="sm" wrap="nowrap">
      <Text component="label" fz="sm" htmlFor={id}>
        {t('needs.voice')}
      </Text>
      <Select
        size="xs"
        w={260}
        id={id}
        allowDeselect={false}
        data={[
          ...needs.departments.map(({ id, title }) => ({ value: id, label: title })),
          { value: GROUP, label: t('needs.voice.group') }
        ]}
        value={voice ?? GROUP}
        onChange={of => of !== null && change({ of })}
      />
    </Group>
  )
}
