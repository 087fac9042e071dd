import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Menu,
  Popover,
  ScrollArea,
  Stack,
  Text,
  TextInput,
  Tooltip
} from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconColumns3,
  IconCopy,
  IconSearch,
  IconX
} from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { withColon } from '#shared/formats/punctuation.ts'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { codesOf } from './arrange.ts'
import type { Column } from './column.ts'
import classes from './data-table.module.css'
import type { Filter } from './use-arranged.ts'
import type { Layout } from './use-layout.ts'

type ChipProps<Row> = {
  readonly rows: readonly Row[]
  readonly column: Column<Row>
  readonly chosen: readonly string[]
  readonly onChange: (codes: readonly string[]) => void
}

/** One filter chip: which codes of a column are wanted. */
const FilterChip = <Row,>({ rows, column, chosen, onChange }: ChipProps<Row>) => {
  const t = useText()
  const { compare, number, locale } = useFormats()
  const codes = useMemo(() => codesOf(rows, column, compare), [rows, column, compare])
  const labelOf = (code: string) =>
    code === '' ? t('value.notSet') : (codes.find(one => one.code === code)?.label ?? code)
  const text =
    chosen.length === 0
      ? column.header
      : `${withColon(locale, column.header)} ${chosen.map(labelOf).join(', ')}`
  return (
    <Popover position="bottom-start" withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          maw={280}
          fw={400}
          variant={chosen.length === 0 ? 'default' : 'light'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {text}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <ScrollArea.Autosize mah={320}>
          <Stack gap="xs">
            {codes.map(({ code, label, count }) => (
              <Checkbox
                key={code}
                size="xs"
                label={`${code === '' ? t('value.notSet') : label} (${number(count)})`}
                checked={chosen.includes(code)}
                onChange={() =>
                  onChange(chosen.includes(code) ? chosen.filter(one => one !== code) : [...chosen, code])
                }
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
        {chosen.length > 0 && (
          <Button mt="sm" size="compact-sm" variant="subtle" onClick={() => onChange([])}>
            {t('table.clearFilter')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

/** Which columns are shown, and in which order. */
const ColumnsMenu = <Row,>({ layout }: { readonly layout: Layout<Row> }) => {
  const t = useText()
  const [, ...movable] = layout.ordered
  return (
    <Menu position="bottom-end" closeOnItemClick={false} withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          fw={400}
          leftSection={<IconColumns3 size={16} aria-hidden />}
        >
          {t('table.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflow: 'auto' }}>
        {movable.map((column, index) => (
          <Group key={column.id} gap={2} wrap="nowrap" px="xs">
            <Checkbox
              flex={1}
              size="xs"
              py={6}
              label={column.header}
              checked={!layout.isHidden(column)}
              onChange={() => layout.toggle(column.id)}
            />
            <ActionIcon
              size="sm"
              aria-label={t('table.earlier', { column: column.header })}
              disabled={index === 0}
              onClick={() => layout.move(column.id, movable[index - 1]?.id ?? null)}
            >
              <IconArrowUp size={14} />
            </ActionIcon>
            <ActionIcon
              size="sm"
              aria-label={t('table.later', { column: column.header })}
              disabled={index === movable.length - 1}
              onClick={() => layout.move(column.id, movable[index + 2]?.id ?? null)}
            >
              <IconArrowDown size={14} />
            </ActionIcon>
          </Group>
        ))}
        {layout.isChanged && <Menu.Item onClick={layout.reset}>{t('table.resetColumns')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}

type Props<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly layout: Layout<Row>
  readonly filter: Filter
  readonly shown: number
  /** How many of them the filter does not let pass: made or changed since it was set. */
  readonly beyond: number
  readonly onCopy: () => void
  /** False: the rows are shown as a picture, which has no columns and is copied as a picture. */
  readonly isTable?: boolean
  /** Buttons without words, which stand with those of the table. */
  readonly icons?: ReactNode
  readonly children?: ReactNode
}

/** Text filter, filter chips, columns, copying, and how many rows are shown of all. */
export const Toolbar = <Row,>(props: Props<Row>) => {
  const t = useText()
  const { number } = useFormats()
  const { rows, columns, layout, shown, beyond } = props
  const { typed, setTyped, filters, setFilters, leaveTyped, clear } = props.filter
  const filtered = typed !== '' || Object.values(filters).some(codes => codes.length > 0)
  return (
    <div className={classes.tools}>
      <TextInput
        size="xs"
        w={200}
        aria-label={t('table.filter')}
        placeholder={t('table.filter')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
        onBlur={leaveTyped}
      />
      {columns
        .filter(column => column.filter)
        .map(column => (
          <FilterChip
            key={column.id}
            rows={rows}
            column={column}
            chosen={filters[column.id] ?? []}
            onChange={codes => setFilters({ ...filters, [column.id]: codes })}
          />
        ))}
      {filtered && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconX size={14} aria-hidden />}
          onClick={clear}
        >
          {t('table.clearAll')}
        </Button>
      )}
      {props.children}
      {/* They go to the next line together, so that no icon stands on one alone. */}
      <div className={classes.toolsEnd}>
        <Text className={classes.count} role="status">
          {shown === rows.length
            ? t('table.count', { count: rows.length, total: number(rows.length) })
            : t('table.countOf', { shown: number(shown), total: number(rows.length) })}
          {beyond > 0 && ` · ${t('table.beyond', { count: beyond })}`}
        </Text>
        {(props.isTable ?? true) && (
          <>
            {props.icons}
            <ColumnsMenu layout={layout} />
            <Tooltip label={t('table.copy')}>
              <ActionIcon aria-label={t('table.copy')} onClick={props.onCopy}>
                <IconCopy size={16} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
          </>
        )}
      </div>
    </div>
  )
}
