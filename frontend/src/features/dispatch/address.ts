import type { ServiceZone } from '@/gql/graphql'
import { serviceZones } from '@/lib/enums'
import { type BoardView, boardViews } from './slots'

/** Everything that the board shows, as its address says it. */
export interface BoardAddress {
  view: BoardView
  /** A day of the stretch that is shown; today if absent. */
  day: string | undefined
  department: string | undefined
  zone: ServiceZone | undefined
  skill: string | undefined
}

/** Reads the address; what it does not know it leaves out, so that old links still work. */
export function readBoard(params: URLSearchParams): BoardAddress {
  const day = params.get('day')
  const department = params.get('department')
  return {
    view: boardViews.find((view) => view === params.get('view')) ?? 'week',
    day: day && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined,
    department: department && /^\d{1,19}$/.test(department) ? department : undefined,
    zone: serviceZones.find((zone) => zone === params.get('zone')),
    skill: params.get('skill') || undefined,
  }
}

/** Writes a change of the address over what else stands in it; what is as usual is left out. */
export function writeBoard(
  params: URLSearchParams,
  change: Partial<BoardAddress>,
): URLSearchParams {
  const after = { ...readBoard(params), ...change }
  const set = (name: keyof BoardAddress, value: string | undefined) => {
    if (value) params.set(name, value)
    else params.delete(name)
  }
  set('view', after.view === 'week' ? undefined : after.view)
  set('day', after.day)
  set('department', after.department)
  set('zone', after.zone)
  set('skill', after.skill)
  return params
}
