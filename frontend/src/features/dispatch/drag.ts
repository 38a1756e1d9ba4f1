import {
  type CollisionDetection,
  closestCenter,
  type KeyboardCoordinateGetter,
  pointerWithin,
} from '@dnd-kit/core'
import type { BoardVisit, Job } from './useBoard'

/** What is dragged: a job that waits, or somebody's visit. */
export type Cargo =
  | { kind: 'job'; job: Job }
  | { kind: 'visit'; visit: BoardVisit; technicianID: string }

/** Where it can be dropped. */
export interface Place {
  technicianID: string
  slotKey: string
}

/** The record that is dragged. */
export function recordOf(cargo: Cargo): { id: string; number: string; customer: string } {
  const record = cargo.kind === 'job' ? cargo.job : cargo.visit.serviceRecord
  return { id: record.id, number: record.number, customer: record.customer.name }
}

/** With a pointer, the cell below it and none beside the board; by keyboard, the nearest. */
export const cellUnder: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : closestCenter(args)

/** By keyboard, each arrow leads to the next cell in its direction. */
export const stepByArrows: KeyboardCoordinateGetter = (
  event,
  { currentCoordinates, context: { droppableContainers, droppableRects } },
) => {
  const way = ways[event.code]
  if (!way) return undefined
  event.preventDefault()
  let best: { x: number; y: number } | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (const { id } of droppableContainers.getEnabled()) {
    const rect = droppableRects.get(id)
    if (!rect) continue
    const ahead =
      (rect.left - currentCoordinates.x) * way.x + (rect.top - currentCoordinates.y) * way.y
    const aside =
      Math.abs((rect.left - currentCoordinates.x) * way.y) +
      Math.abs((rect.top - currentCoordinates.y) * way.x)
    const far = ahead + 2 * aside
    if (ahead > 8 && far < nearest) {
      nearest = far
      best = { x: rect.left, y: rect.top }
    }
  }
  return best
}

const ways: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}
