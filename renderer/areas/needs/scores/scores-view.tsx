import { Button, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { kindOf } from '#shared/model/index.ts'
import { useText } from '../../../app/text/use-text.ts'
import { useWorkspace } from '../../../app/workspace-context.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import type { Cell } from '../../../ui/table/cell-beside.ts'
import { pointerOnCells } from '../../../ui/table/pointer-on-cells.ts'
import { useGoingOn } from '../../../ui/table/use-going-on.ts'
import { useKeys } from '../../../ui/table/use-keys.ts'
import { stepTyped } from '../../../ui/values/scale-step.ts'
import { scaleSteps } from '../../../ui/values/scale-words.ts'
import type { PriorityRow } from '../list.ts'
import type { Needs, Voice } from '../types.ts'
import classes from './matrix.module.css'
import { MatrixHead } from './matrix-head.tsx'
import { MatrixRow } from './matrix-row.tsx'
import { useScores } from './use-scores.ts'
import { useScoring } from './use-scoring.ts'

const ROW_HEIGHT = 40
const STEPS = scaleSteps(kindOf('score').fields['value'] ?? {})

type Props = {
  readonly needs: Needs
  /** The priorities that passed the filters. */
  readonly rows: readonly PriorityRow[]
  readonly voice: Voice
  readonly openId: string | null
  readonly onOpen: (id: string) => void
  readonly onCriteria: () => void
}

/** Priorities × criteria for one voice: digits score, arrows move. */
export const ScoresView = ({ needs, rows, voice, openId, onOpen, onCriteria }: Props) => {
  const { criteria } = needs
  const t = useText()
  const { readOnly } = useWorkspace()
  const gridId = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 })
  const [picking, setPicking] = useState(false)
  const scoring = useScoring(needs, rows, voice)

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: 110,
    scrollPaddingEnd: ROW_HEIGHT
  })

  const shown = virtual.getVirtualItems()
  const scoreAt = useScores(rows, voice, { first: shown[0]?.index ?? 0, last: shown.at(-1)?.index ?? 0 })

  const moveTo = (cell: Cell) => {
    setActive(cell)
    setPicking(false)
    virtual.scrollToIndex(cell.row)
  }
  const give = (at: Cell, value: number | null) => {
    const row = rows[at.row]
    const criterion = criteria[at.column]
    setPicking(false)
    grid.current?.focus()
    if (row !== undefined && criterion !== undefined && !readOnly)
      void scoring.score(row.id, criterion.id, value).then(() => {
        // The dialog that asked for a reason took the focus with it.
        if (document.activeElement === document.body) grid.current?.focus()
      })
  }
  const goingOn = useGoingOn({
    rows: rows.length,
    columns: criteria.length,
    isEditable: () => !readOnly,
    focus: () => grid.current?.focus(),
    moveTo,
    // The next digit is its score.
    edit: () => goingOn.written()
  })
  const move = useKeys({
    active,
    rows: rows.length,
    columns: criteria.length,
    page: Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / ROW_HEIGHT) - 3),
    moveTo: cell => {
      goingOn.elsewhere()
      moveTo(cell)
    },
    onGo: end => goingOn.goOn(active, end),
    onEnter: () => {
      const row = rows[active.row]
      if (row !== undefined) onOpen(row.id)
    },
    onSelect: () => setPicking(!picking && !readOnly),
    onEdit: () => setPicking(!readOnly),
    onCopy: () => {},
    onSelectAll: () => {}
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const value = stepTyped(STEPS, event.key)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.target !== event.currentTarget) return
    if (isPlain && (value !== null || event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault()
      give(active, value)
      goingOn.written()
    } else if (event.key === 'Escape' && picking) {
      event.preventDefault()
      setPicking(false)
    } else move(event)
  }
  const pointer = pointerOnCells(gridId, {
    click: (index, column) => {
      const row = Number(index)
      const same = active.row === row && active.column === column
      goingOn.elsewhere()
      setActive({ row, column })
      setPicking(!readOnly && !(same && picking))
      grid.current?.focus()
    }
  })

  if (criteria.length === 0)
    return (
      <EmptyState
        text={t('needs.scores.noCriteria')}
        action={{ label: t('needs.criteria.manage'), onClick: onCriteria }}
        noSample
      />
    )
  const several = needs.departments.length > 1
  const template = `minmax(236px, 1fr) repeat(${criteria.length}, 98px) 84px${several ? ' 92px' : ''}`
  return (
    <>
      <div ref={scroll} className={classes.scroll}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows exactly this role on a table, as in ui/table.
          role="grid"
          tabIndex={0}
          className={classes.grid}
          style={{ '--columns': template }}
          aria-label={t('needs.view.scores')}
          aria-rowcount={rows.length + 2}
          aria-activedescendant={rows.length > 0 ? `${gridId}-${active.row}-${active.column}` : undefined}
          onKeyDown={onKeyDown}
          {...pointer}
        >
          <MatrixHead criteria={criteria} several={several} />
          <tbody className={classes.body} style={{ height: virtual.getTotalSize() }}>
            {shown.map(item => {
              const row = rows[item.index]
              if (row === undefined) return null
              return (
                <MatrixRow
                  key={row.id}
                  row={row}
                  index={item.index}
                  start={item.start}
                  gridId={gridId}
                  criteria={criteria}
                  scoreAt={scoreAt}
                  total={row.voices.find(({ department }) => department === voice)?.score ?? null}
                  several={several}
                  isOpen={row.id === openId}
                  activeColumn={item.index === active.row ? active.column : null}
                  picking={picking && item.index === active.row}
                  onGive={value => give(active, value)}
                  onClose={() => setPicking(false)}
                  onOpen={() => onOpen(row.id)}
                />
              )
            })}
          </tbody>
        </table>
        {rows.length === 0 && (
          <Text p="lg" c="dimmed">
            {t('table.nothing')}
          </Text>
        )}
      </div>
      <div className={classes.foot}>
        {/* What was written last takes the place of the keys: the line stays one line. */}
        <Text
          fz="sm"
          role="status"
          flex={1}
          miw={0}
          lineClamp={1}
          c={scoring.said === '' ? 'dimmed' : 'inherit'}
        >
          {scoring.said === '' ? t('needs.scores.keys') : scoring.said}
        </Text>
        <Button size="compact-sm" variant="subtle" flex="none" onClick={onCriteria}>
          {t('needs.criteria.manage')}
        </Button>
      </div>
    </>
  )
}
