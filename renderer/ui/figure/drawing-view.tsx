import type { Drawing, Shape } from '#shared/charts/drawing.ts'
import { figureFont } from '#shared/charts/font.ts'
import type { ColourRole, Palette } from '#shared/charts/palette.ts'
import { isolate } from '#shared/charts/text/direction.ts'

type Props = {
  readonly drawing: Drawing
  readonly palette: Palette
}

const colour = (palette: Palette, role: ColourRole | 'none' | undefined) =>
  role === undefined || role === 'none' ? 'none' : palette[role]

const ShapeView = ({ shape, palette }: { readonly shape: Shape; readonly palette: Palette }) => {
  const data = 'id' in shape && shape.id !== undefined ? { 'data-record': shape.id } : {}
  const hint = 'hint' in shape && shape.hint ? <title>{shape.hint}</title> : null
  switch (shape.shape) {
    case 'rect':
      return (
        <rect
          {...data}
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={colour(palette, shape.fill)}
          stroke={colour(palette, shape.stroke)}
        >
          {hint}
        </rect>
      )
    case 'line':
      return (
        <line
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke={palette[shape.stroke]}
          strokeWidth={shape.width}
          strokeDasharray={shape.dashed ? '3 3' : undefined}
        />
      )
    case 'polygon':
      return (
        <polygon
          {...data}
          points={shape.points.map(point => point.join(',')).join(' ')}
          fill={colour(palette, shape.fill)}
          stroke={colour(palette, shape.stroke)}
        >
          {hint}
        </polygon>
      )
    case 'text':
      return (
        <text
          {...data}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight === 'semibold' ? 600 : 400}
          textAnchor={shape.anchor}
          fill={palette[shape.fill]}
          {...(shape.halo ? { stroke: palette.surface, strokeWidth: 3, paintOrder: 'stroke' } : {})}
        >
          {isolate(shape.text)}
        </text>
      )
  }
}

// A drawing is replaced as a whole; its shapes have no identity besides their place.
const placed = (drawing: Drawing) => drawing.shapes.map((shape, place) => ({ key: place, shape }))

/** Neutral shapes as SVG elements of the page; what they show is told by the figure around them. */
export const DrawingView = ({ drawing, palette }: Props) => (
  <svg
    aria-hidden
    width={drawing.width}
    height={drawing.height}
    viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    fontFamily={figureFont(drawing.direction)}
    direction="ltr"
    style={{ display: 'block' }}
  >
    {placed(drawing).map(({ key, shape }) => (
      <ShapeView key={key} shape={shape} palette={palette} />
    ))}
  </svg>
)
