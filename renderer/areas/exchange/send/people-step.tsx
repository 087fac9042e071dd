import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconUserPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { kindLabel, kindPluralLabel } from '#shared/i18n/labels.ts'
import { useOptions } from '../../../app/records/use-options.ts'
import { useText } from '../../../app/text/use-text.ts'
import type { Person } from './draft.ts'
import { Step } from './step.tsx'

type Props = {
  readonly people: readonly Person[]
  readonly onChange: (people: readonly Person[]) => void
}

/** Kinds that hold personal data and can be ticked one by one. */
const KINDS = ['member', 'contactPerson'] as const

/** Personal data stays here unless a person is chosen by hand, each with a reason (DESIGN.md 5, "Redaction"). */
export const PeopleStep = ({ people, onChange }: Props) => {
  const t = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Step title={t('send.people')} hint={t('send.peopleHint')}>
      <Stack gap="sm" align="flex-start">
        {people.map((person, index) => (
          <Group key={person.id} gap="sm" wrap="nowrap" align="flex-end" w="100%">
            <TextInput
              flex={1}
              dir="auto"
              maxLength={500}
              label={t('send.personReason', { person: person.title, kind: kindLabel(t, person.type) })}
              placeholder={t('send.reasonHint')}
              value={person.reason}
              onChange={event => {
                const reason = event.currentTarget.value
                onChange(people.map((one, at) => (at === index ? { ...one, reason } : one)))
              }}
            />
            <ActionIcon
              size="lg"
              aria-label={t('send.removePerson', { person: person.title })}
              onClick={() => onChange(people.filter(one => one.id !== person.id))}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        {people.length === 0 && (
          <Text fz="sm" c="dimmed">
            {t('send.noPeople')}
          </Text>
        )}
        {isOpen ? (
          <PersonChoice
            chosen={people}
            onChoose={person => {
              onChange([...people, person])
              setIsOpen(false)
            }}
          />
        ) : (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => setIsOpen(true)}
          >
            {t('send.addPerson')}
          </Button>
        )}
      </Stack>
    </Step>
  )
}

type ChoiceProps = { readonly chosen: readonly Person[]; readonly onChoose: (person: Person) => void }

const PersonChoice = ({ chosen, onChoose }: ChoiceProps) => {
  const t = useText()
  const members = useOptions('member', { limit: 500 })
  const contacts = useOptions('contactPerson', { limit: 500 })
  const taken = new Set(chosen.map(person => person.id))
  const all = [...(members.data ?? []), ...(contacts.data ?? [])].filter(one => !taken.has(one.id))
  return (
    <Select
      w="100%"
      maw={360}
      searchable
      autoFocus
      defaultDropdownOpened
      label={t('send.addPerson')}
      nothingFoundMessage={t('send.noPerson')}
      data={KINDS.map(type => ({
        group: kindPluralLabel(t, type),
        items: all.filter(one => one.type === type).map(one => ({ value: one.id, label: one.title }))
      }))}
      onChange={id => {
        const person = all.find(one => one.id === id)
        if (person) onChoose({ type: person.type, id: person.id, title: person.title, reason: '' })
      }}
    />
  )
}
