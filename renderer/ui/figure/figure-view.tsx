import { Button, Group, SegmentedControl, Stack, Text, useComputedColorScheme } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconPhoto, IconVector } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import type { ChartFigure, Figure } from '#shared/charts/figure.ts'
import { figureHeight } from '#shared/charts/figure-height.ts'
import type { GanttParts } from '#shared/charts/gantt/screen.ts'
import { downloadAs } from '../../app/host/files.ts'
import { useText } from '../../app/text/use-text.ts'
import { FigureTable } from './figure-table.tsx'
import { GanttCanvas } from './gantt-canvas.tsx'
import type { SavedPicture } from './save-picture.ts'

// ECharts is the heaviest library of the window; it comes with the first figure, not with the start.
const ChartCanvas = lazy(async () => ({ default: (await import('./chart-canvas.tsx')).ChartCanvas }))

const FONT_SIZE = 13
const NARROWEST = 320

type Props = {
  readonly figure: Figure
  /** Opens the record of a point or bar. */
  readonly onSelect?: (id: string) => void
  /** Where saved pictures go; the browser's downloads when nothing is said. */
  readonly onSave?: (picture: SavedPicture) => void | Promise<void>
  readonly initialView?: 'picture' | 'table'
  /** More controls, before those that every figure has. */
  readonly tools?: ReactNode
  /** What lies over the rows of a Gantt, placed from their upper edge. */
  readonly over?: (parts: GanttParts) => ReactNode
}

/** A figure on screen: what one sees as a sentence, the picture or its table, and buttons to save it. */
export const FigureView = ({ figure, onSelect, onSave, initialView = 'picture', tools, over }: Props) => {
  const t = useText()
  const scheme = useComputedColorScheme('light')
  const { ref, width: measured } = useElementSize()
  const [view, setView] = useState<string>(initialView)
  const [failed, setFailed] = useState(false)
  const titleId = useId()
  const width = Math.max(measured, NARROWEST)

  const save = async (format: 'png' | 'svg') => {
    try {
      setFailed(false)
      const { pictureOf } = await import('./save-picture.ts')
      const picture = await pictureOf(figure, format)
      await (onSave ?? (({ bytes, name }) => downloadAs(bytes, name)))(picture)
    } catch {
      setFailed(true)
    }
  }

  return (
    <Stack component="figure" gap="sm" m={0} aria-labelledby={titleId}>
      <Group justify="space-between" align="flex-start" wrap="wrap" gap="sm">
        <Stack component="figcaption" gap={2} maw="75ch" flex="1 1 280px">
          <Text id={titleId} fw={600}>
            {figure.title}
          </Text>
          <Text c="dimmed">{figure.sentence}</Text>
        </Stack>
        <Group gap="sm" wrap="wrap">
          {tools}
          <SegmentedControl
            size="xs"
            aria-label={t('chart.view')}
            value={view}
            onChange={setView}
            data={[
              { value: 'picture', label: t('chart.showPicture') },
              { value: 'table', label: t('chart.showTable') }
            ]}
          />
          {figure.empty === null && (
            <>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconPhoto size={14} aria-hidden />}
                onClick={() => save('png')}
              >
                {t('chart.savePng')}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconVector size={14} aria-hidden />}
                onClick={() => save('svg')}
              >
                {t('chart.saveSvg')}
              </Button>
            </>
          )}
        </Group>
      </Group>
      {failed && (
        <Text role="alert" c="red">
          {t('chart.saveFailed')}
        </Text>
      )}
      <div ref={ref}>
        {view === 'table' ? (
          <FigureTable table={figure.table} caption={figure.title} />
        ) : figure.empty !== null ? (
          <Text c="dimmed" ta="center" py="xl">
            {figure.empty}
          </Text>
        ) : (
          // Pictures are laid out from left to right and mirror themselves: the page's direction would move their words.
          <div dir="ltr">
            {figure.kind === 'gantt' ? (
              <GanttCanvas
                figure={figure}
                width={width}
                fontSize={FONT_SIZE}
                scheme={scheme}
                {...(onSelect ? { onSelect } : {})}
                {...(over ? { over } : {})}
              />
            ) : (
              <ChartPlace figure={figure} width={width} {...(onSelect ? { onSelect } : {})} />
            )}
          </div>
        )}
      </div>
    </Stack>
  )
}

/** Room for a chart, kept while ECharts is on its way. */
const ChartPlace = ({
  figure,
  width,
  onSelect
}: {
  readonly figure: ChartFigure
  readonly width: number
  readonly onSelect?: (id: string) => void
}) => {
  const t = useText()
  const scheme = useComputedColorScheme('light')
  const height = figureHeight(figure, width, FONT_SIZE)
  return (
    <div style={{ minHeight: height }}>
      <Suspense fallback={<Text c="dimmed">{t('chart.drawing')}</Text>}>
        <ChartCanvas
          figure={figure}
          canvas={{ width, height, fontSize: FONT_SIZE, scheme, interactive: true }}
          {...(onSelect ? { onSelect } : {})}
        />
      </Suspense>
    </div>
  )
}
