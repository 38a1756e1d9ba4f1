/** Handwriting on a screen, as strokes of points in CSS pixels. */
export interface Point {
  x: number
  y: number
}
export type Stroke = readonly Point[]

/** A rectangle in CSS pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What drawing needs of a canvas. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'arc' | 'stroke' | 'fill'
>

/** The rectangle around all that is drawn, with a margin; null where nothing is. */
export function inkBounds(strokes: readonly Stroke[], margin: number): Box | null {
  const points = strokes.flat()
  if (points.length === 0) return null
  const left = Math.min(...points.map(({ x }) => x)) - margin
  const top = Math.min(...points.map(({ y }) => y)) - margin
  const right = Math.max(...points.map(({ x }) => x)) + margin
  const bottom = Math.max(...points.map(({ y }) => y)) + margin
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/**
 * Draws one stroke. Curves run from the middle of one pair of points to the
 * middle of the next, so that fast movements do not look like a polygon; a
 * touch without movement is a dot.
 */
export function drawStroke(pen: Pen, stroke: Stroke, width: number): void {
  const [first, ...rest] = stroke
  if (!first) return
  pen.beginPath()
  if (rest.length === 0) {
    pen.arc(first.x, first.y, width / 2, 0, 2 * Math.PI)
    pen.fill()
    return
  }
  pen.moveTo(first.x, first.y)
  let last = first
  for (const point of rest) {
    pen.quadraticCurveTo(last.x, last.y, (last.x + point.x) / 2, (last.y + point.y) / 2)
    last = point
  }
  pen.lineTo(last.x, last.y)
  pen.stroke()
}

/** How far a drawing has to shrink to fit into a smaller field; never grows. */
export function scaleToFit(box: Box | null, width: number, height: number): number {
  if (!box) return 1
  return Math.min(1, width / (box.x + box.width), height / (box.y + box.height))
}
