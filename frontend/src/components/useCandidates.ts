import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { DispatchCandidatesQuery } from '@/gql/graphql'

const candidatesQuery = graphql(`
  query DispatchCandidates(
    $serviceRecordID: ID!
    $visitID: ID
    $plannedStart: Time
    $plannedEnd: Time
  ) {
    dispatchCandidates(
      serviceRecordID: $serviceRecordID
      visitID: $visitID
      plannedStart: $plannedStart
      plannedEnd: $plannedEnd
    ) {
      technician {
        id
        name
        serviceZone
        skills
        department {
          id
          name
        }
      }
      skilled
      sameZone
      openVisits
      uncertified
      overridable
      conflicts {
        kind
        minutes
      }
    }
  }
`)

export type Candidate = DispatchCandidatesQuery['dispatchCandidates'][number]

/** For what somebody is sent, and when. */
export interface Sending {
  serviceRecordID: string
  /** The visit that is moved; a new one if left out. */
  visitID?: string | undefined
  /** When they are to be there: what would stand against it is then shown. */
  plannedStart?: string | undefined
  plannedEnd?: string | undefined
}

/** Who could be sent. Whoever asks the same beside others shares their answer. */
export function useCandidates({ serviceRecordID, visitID, plannedStart, plannedEnd }: Sending) {
  const inOrder = !plannedStart || !plannedEnd || plannedStart <= plannedEnd
  const [{ data, fetching }] = useQuery({
    query: candidatesQuery,
    variables: {
      serviceRecordID,
      visitID: visitID ?? null,
      plannedStart: plannedStart ?? null,
      plannedEnd: inOrder ? (plannedEnd ?? null) : null,
    },
    requestPolicy: 'network-only',
  })
  return { candidates: data?.dispatchCandidates ?? [], fetching }
}
