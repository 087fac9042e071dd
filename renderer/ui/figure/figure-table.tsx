import { ScrollArea, Table, Text } from '@mantine/core'
import type { FigureTable as FigureTableData } from '#shared/charts/figure.ts'
import { useText } from '../../app/text/use-text.ts'

// More rows than anyone reads here; the list of the area has them all.
const MOST_ROWS = 500

type Props = { readonly table: FigureTableData; readonly caption: string }

/** The figure's content as a table, for those who cannot or do not want to read the picture. */
export const FigureTable = ({ table, caption }: Props) => {
  const t = useText()
  // Rows have no identity of their own, two may say the same: their place is their key.
  const rows = table.rows.slice(0, MOST_ROWS).map((row, place) => ({ key: place, row }))
  const hidden = table.rows.length - MOST_ROWS
  return (
    <ScrollArea.Autosize
      mah={520}
      type="auto"
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': caption }}
    >
      <Table stickyHeader aria-label={caption} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {table.columns.map(column => (
              <Table.Th key={column.label} scope="col" ta={column.numeric ? 'end' : 'start'}>
                {column.label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, row }) => (
            <Table.Tr key={key}>
              {row.map((cell, at) => {
                const column = table.columns[at]
                return (
                  <Table.Td
                    key={column?.label ?? at}
                    ta={column?.numeric ? 'end' : 'start'}
                    style={column?.numeric ? { fontVariantNumeric: 'tabular-nums' } : undefined}
                  >
                    {cell}
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {hidden > 0 && (
        <Text c="dimmed" p="sm">
          {t('chart.moreRows', { count: hidden })}
        </Text>
      )}
    </ScrollArea.Autosize>
  )
}
