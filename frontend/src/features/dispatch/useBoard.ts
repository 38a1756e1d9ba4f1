import { useCallback, useEffect, useRef } from 'react'
import { useQuery, useSubscription } from 'urql'
import { graphql } from '@/gql'
import type { DispatchBoardQuery } from '@/gql/graphql'
import { type Fault, faultOf } from '@/lib/errors'
import { useOnConnected } from '@/lib/graphql/connected'
import type { BoardAddress } from './address'

const boardQuery = graphql(`
  query DispatchBoard(
    $from: Date!
    $to: Date!
    $department: ID
    $zone: ServiceZone
    $skill: String
  ) {
    dispatchBoard(from: $from, to: $to, departmentID: $department, zone: $zone, skill: $skill) {
      days
      skills
      waitingCount
      leftOverIDs
      waiting {
        id
        number
        version
        kind
        severity
        symptom
        promisedAt
        needsNewTime
        reportedAt
        plannedAt
        allowedActions
        customer {
          id
          name
          serviceZone
        }
        product {
          id
          name
          category
        }
      }
      technicians {
        id
        name
        active
        serviceZone
        skills
        department {
          id
          name
        }
      }
      visits {
        id
        number
        version
        status
        plannedStart
        plannedEnd
        allowedActions
        technicians {
          id
          name
        }
        serviceRecord {
          id
          number
          severity
          symptom
          customer {
            id
            name
            serviceZone
          }
          product {
            id
            name
            category
          }
        }
      }
      loads {
        technicianID
        day
        visits
        minutes
        capacityMinutes
      }
      conflicts {
        technicianID
        kind
        day
        minutes
        visitIDs
      }
    }
  }
`)

const changesSubscription = graphql(`
  subscription DispatchBoardChanges {
    serviceRecordChanged {
      at
    }
  }
`)

export type Board = DispatchBoardQuery['dispatchBoard']
export type Job = Board['waiting'][number]
export type BoardVisit = Board['visits'][number]
export type BoardTechnician = Board['technicians'][number]
export type BoardConflict = Board['conflicts'][number]

interface BoardState {
  /** Undefined until the server has answered. */
  board: Board | undefined
  fault: Fault | undefined
  /** Whether an answer for other days or filters is under way. */
  reading: boolean
  reload: () => void
}

/** How long after a change the board is read anew: bursts of them cost one reading. */
const settle = 400

/** The board of some days, read anew whenever anybody changes a record that the viewer sees. */
export function useBoard(
  days: { from: string; to: string },
  { department, zone, skill }: BoardAddress,
): BoardState {
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: boardQuery,
    variables: {
      from: days.from,
      to: days.to,
      department: department ?? null,
      zone: zone ?? null,
      skill: skill ?? null,
    },
    requestPolicy: 'cache-and-network',
  })
  const reload = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  useOnConnected(reload)

  const [{ data: change }] = useSubscription({ query: changesSubscription })
  const latest = useRef(reload)
  useEffect(() => {
    latest.current = reload
  })
  useEffect(() => {
    if (!change) return
    const timer = setTimeout(() => latest.current(), settle)
    return () => clearTimeout(timer)
  }, [change])

  return {
    board: data?.dispatchBoard,
    fault: error && faultOf(error),
    reading: fetching || stale,
    reload,
  }
}
