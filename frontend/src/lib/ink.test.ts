import { describe, expect, it } from 'vitest'
import { drawStroke, inkBounds, type Pen, scaleToFit } from './ink'

/** A pen that writes down what it is told. */
function recordingPen(): { pen: Pen; calls: string[] } {
  const calls: string[] = []
  const note =
    (name: string) =>
    (...numbers: unknown[]) => {
      calls.push([name, ...numbers].join(' '))
    }
  const names = ['beginPath', 'moveTo', 'lineTo', 'quadraticCurveTo', 'arc', 'stroke', 'fill']
  return {
    pen: Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as Pen,
    calls,
  }
}

describe('inkBounds', () => {
  it('is null where nothing is drawn', () => {
    expect(inkBounds([], 4)).toBeNull()
    expect(inkBounds([[]], 4)).toBeNull()
  })

  it('holds all strokes and the margin', () => {
    const strokes = [
      [
        { x: 10, y: 40 },
        { x: 30, y: 20 },
      ],
      [{ x: 50, y: 25 }],
    ]
    expect(inkBounds(strokes, 4)).toEqual({ x: 6, y: 16, width: 48, height: 28 })
  })
})

describe('drawStroke', () => {
  it('makes a dot of a touch', () => {
    const { pen, calls } = recordingPen()
    drawStroke(pen, [{ x: 5, y: 6 }], 2)
    expect(calls).toEqual(['beginPath', `arc 5 6 1 0 ${2 * Math.PI}`, 'fill'])
  })

  it('rounds the corners and ends where the pen was lifted', () => {
    const { pen, calls } = recordingPen()
    const stroke = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ]
    drawStroke(pen, stroke, 2)
    expect(calls).toEqual([
      'beginPath',
      'moveTo 0 0',
      'quadraticCurveTo 0 0 5 0',
      'quadraticCurveTo 10 0 10 5',
      'lineTo 10 10',
      'stroke',
    ])
  })

  it('draws nothing for no points', () => {
    const { pen, calls } = recordingPen()
    drawStroke(pen, [], 2)
    expect(calls).toEqual([])
  })
})

describe('scaleToFit', () => {
  it('shrinks a drawing into a narrower field and leaves one that fits', () => {
    const box = { x: 0, y: 0, width: 400, height: 100 }
    expect(scaleToFit(box, 200, 180)).toBe(0.5)
    expect(scaleToFit(box, 800, 180)).toBe(1)
    expect(scaleToFit(null, 10, 10)).toBe(1)
  })
})
