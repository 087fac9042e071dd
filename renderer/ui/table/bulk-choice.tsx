import { Button, Menu, ScrollArea } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useText } from '../../app/text/use-text.ts'

type Props = {
  /** The field that is set for the selected rows. */
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** Null: the value is taken away. */
  readonly onChoose: (value: string | null) => void
  /** Leaves out "not set". */
  readonly required?: boolean
}

/** One field in the bulk bar: press, choose, and all selected rows have it. */
export const BulkChoice = ({ label, choices, onChoose, required = false }: Props) => {
  const t = useText()
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('table.setField', { field: label })}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={320} type="auto">
          {choices.map(choice => (
            <Menu.Item key={choice.value} onClick={() => onChoose(choice.value)}>
              <bdi>{choice.label}</bdi>
            </Menu.Item>
          ))}
          {!required && (
            <Menu.Item c="dimmed" onClick={() => onChoose(null)}>
              {t('value.notSet')}
            </Menu.Item>
          )}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  )
}
