import { ClearOutlined, UndoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawStroke, inkBounds, type Point, type Stroke, scaleToFit } from '@/lib/ink'
import styles from './SignaturePad.module.css'

const ink = '#14213d'
const lineWidth = 2.6
const height = 200
/** The room that is left around a signature in its picture. */
const margin = 12
/** Pixels of the picture for one of the screen, so that it prints well. */
const density = 2

interface SignaturePadProps {
  id?: string
  /** The signature as a PNG on white, cut to the ink; null while nothing is drawn. */
  value?: Blob | null
  onChange?: (drawing: Blob | null) => void
}

/** A field to sign in with a finger, a pen or the mouse. A form's control. */
export function SignaturePad({ id, value, onChange }: SignaturePadProps) {
  const { t } = useTranslation('inputs')
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawing = useRef<Point[] | null>(null)
  const revision = useRef(0)
  const scale = useRef(1)
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])

  const repaint = useCallback((shown: readonly Stroke[]) => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const ratio = window.devicePixelRatio
    const { clientWidth, clientHeight } = element
    element.width = Math.round(clientWidth * ratio)
    element.height = Math.round(clientHeight * ratio)
    context.scale(ratio * scale.current, ratio * scale.current)
    takeUpPen(context)
    for (const stroke of shown) drawStroke(context, stroke, lineWidth)
  }, [])

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      // What was drawn on a wider field, before the phone was turned, still shows whole.
      const { clientWidth, clientHeight } = element
      scale.current = scaleToFit(inkBounds(strokes, margin), clientWidth, clientHeight)
      repaint(strokes)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [repaint, strokes])

  // A form that is reset takes its value away.
  const emptied = value === null || value === undefined
  const drawn = useRef(false)
  useEffect(() => {
    if (emptied && drawn.current) {
      drawn.current = false
      setStrokes([])
    }
  }, [emptied])

  function change(next: readonly Stroke[]) {
    setStrokes(next)
    const own = ++revision.current
    if (next.length === 0) {
      drawn.current = false
      onChange?.(null)
      return
    }
    picture(next, (blob) => {
      if (own !== revision.current) return
      drawn.current = true
      onChange?.(blob)
    })
  }

  function begin(event: PointerEvent<HTMLCanvasElement>) {
    // A second finger or the other mouse button is no pen.
    if (drawing.current || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = [pointOf(event, event.currentTarget, scale.current)]
    repaint([...strokes, drawing.current])
  }

  function move(event: PointerEvent<HTMLCanvasElement>) {
    if (!drawing.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const passed = event.nativeEvent.getCoalescedEvents?.() ?? []
    for (const point of passed.length > 0 ? passed : [event]) {
      drawing.current.push(pointOf(point, event.currentTarget, scale.current))
    }
    repaint([...strokes, drawing.current])
  }

  function end(event: PointerEvent<HTMLCanvasElement>) {
    if (!drawing.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const stroke = drawing.current
    drawing.current = null
    change([...strokes, stroke])
  }

  return (
    <div className={styles.pad}>
      <canvas
        ref={canvas}
        id={id}
        className={styles.canvas}
        style={{ height }}
        role="img"
        aria-label={strokes.length > 0 ? t('signature.drawn') : t('signature.empty')}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {strokes.length === 0 && (
        <span className={styles.hint} aria-hidden="true">
          {t('signature.hint')}
        </span>
      )}
      <div className={styles.tools}>
        <Button
          size="small"
          icon={<UndoOutlined />}
          disabled={strokes.length === 0}
          onClick={() => change(strokes.slice(0, -1))}
        >
          {t('signature.undo')}
        </Button>
        <Button
          size="small"
          icon={<ClearOutlined />}
          disabled={strokes.length === 0}
          onClick={() => change([])}
        >
          {t('signature.clear')}
        </Button>
      </div>
    </div>
  )
}

function pointOf(at: { clientX: number; clientY: number }, field: Element, scale: number): Point {
  const { left, top } = field.getBoundingClientRect()
  return { x: (at.clientX - left) / scale, y: (at.clientY - top) / scale }
}

function takeUpPen(context: CanvasRenderingContext2D): void {
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.lineWidth = lineWidth
  context.strokeStyle = ink
  context.fillStyle = ink
}

/** Hands over the strokes as a PNG, dark on white also where the page is dark. */
function picture(strokes: readonly Stroke[], ready: (png: Blob | null) => void): void {
  const box = inkBounds(strokes, margin)
  const sheet = document.createElement('canvas')
  const context = sheet.getContext('2d')
  if (!box || !context) {
    ready(null)
    return
  }
  sheet.width = Math.ceil(box.width * density)
  sheet.height = Math.ceil(box.height * density)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.scale(density, density)
  context.translate(-box.x, -box.y)
  takeUpPen(context)
  for (const stroke of strokes) drawStroke(context, stroke, lineWidth)
  sheet.toBlob(ready, 'image/png')
}
