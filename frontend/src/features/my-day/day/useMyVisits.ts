import { useCallback, useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql, readFragment } from '@/gql'
import type { MyDayListedFragment, MyDayQuery, VisitStatus } from '@/gql/graphql'
import { addDays, dayOf } from '@/lib/dates'
import { type Fault, faultOf } from '@/lib/errors'
import { nodesOf } from '@/lib/graphql/connection'
import { keptAtOf, keptOffline } from '@/lib/offline/exchange'
import { stepsOf } from '../steps/steps'
import { startOf, weekOf } from './days'

const myDayQuery = graphql(`
  query MyDay($days: VisitWhereInput!, $earlier: VisitWhereInput!, $withEarlier: Boolean!) {
    days: visits(first: 150, orderBy: { field: PLANNED_START }, where: $days) {
      edges {
        node {
          ...MyDayListed
        }
      }
    }
    earlier: visits(first: 50, orderBy: { field: PLANNED_START }, where: $earlier)
      @include(if: $withEarlier) {
      edges {
        node {
          ...MyDayListed
        }
      }
    }
  }
`)

const ListedVisit = graphql(`
  fragment MyDayListed on Visit {
    id
    status
    plannedStart
    allowedActions
    serviceRecord {
      id
      allowedActions
    }
    ...MyDayCard
    ...MyDayDone
  }
`)

/** The statuses in which somebody is still to go, is out, or is not back. */
const unfinished: VisitStatus[] = ['DISPATCHED', 'DEPARTED', 'ARRIVED', 'FINISHED']

/** A visit of a list. */
export interface DayVisit {
  id: string
  /** Whether the viewer still has something to do on it. */
  open: boolean
  visit: MyDayListedFragment
}

interface MyVisits {
  byDay: ReadonlyMap<string, DayVisit[]>
  /** Planned before today: unfinished, or finished only today. */
  earlier: DayVisit[]
}

/** The viewer's own visits in the week of a day and, for today, what is left from before. */
export function useMyVisits(of: { viewerID: string; day: string; today: string; zone: string }): {
  visits: MyVisits | undefined
  fault: Fault | undefined
  /** From when this is, where there is no line and the device has kept it. */
  keptAt: Date | null
  reload: () => void
} {
  const { viewerID, day, today, zone } = of
  const variables = useMemo(() => {
    const mine = { hasTechniciansWith: [{ id: viewerID }] }
    const [monday = day] = weekOf(day)
    const morning = startOf(today, zone)
    return {
      // One day more than the week: on a Sunday, tomorrow is in the next one.
      days: {
        ...mine,
        plannedStartGTE: startOf(monday, zone),
        plannedStartLT: startOf(addDays(monday, 8), zone),
      },
      earlier: {
        ...mine,
        plannedStartLT: morning,
        or: [{ statusIn: unfinished }, { finishedAtGTE: morning }, { returnedAtGTE: morning }],
      },
      withEarlier: day === today,
    }
  }, [viewerID, day, today, zone])
  const [{ data, error, extensions }, ask] = useQuery({
    query: myDayQuery,
    variables,
    context: keptOffline,
  })
  const reload = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  const visits = useMemo(() => data && visitsOf(data, zone), [data, zone])
  return { visits, fault: error && faultOf(error), keptAt: keptAtOf(extensions), reload }
}

function visitsOf({ days, earlier }: MyDayQuery, zone: string): MyVisits {
  const byDay = new Map<string, DayVisit[]>()
  for (const visit of listed(days)) {
    const on = dayOf(visit.visit.plannedStart, zone)
    byDay.set(on, [...(byDay.get(on) ?? []), visit])
  }
  return { byDay, earlier: listed(earlier) }
}

function listed(visits: MyDayQuery['earlier']): DayVisit[] {
  return nodesOf(visits).map((node) => {
    const visit = readFragment(ListedVisit, node)
    return { id: visit.id, open: stepsOf(visit, visit.serviceRecord).next !== undefined, visit }
  })
}
