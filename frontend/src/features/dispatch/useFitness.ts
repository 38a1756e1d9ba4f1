import { useCallback, useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '@/gql'

const fitnessQuery = graphql(`
  query DispatchFitness($serviceRecordID: ID!) {
    dispatchCandidates(serviceRecordID: $serviceRecordID) {
      technician {
        id
      }
      skilled
      sameZone
      score
    }
  }
`)

/** How well a technician fits a job. */
export interface Fit {
  skilled: boolean
  sameZone: boolean
  score: number
}

/** Asks who fits a job while it is being dragged; nothing is shown until the answer is there. */
export function useFitness(): {
  fitness: ReadonlyMap<string, Fit> | undefined
  ask: (serviceRecordID: string) => void
  forget: () => void
} {
  const client = useClient()
  const [found, setFound] = useState<{ of: string | null; fitness?: ReadonlyMap<string, Fit> }>({
    of: null,
  })
  const ask = useCallback(
    async (serviceRecordID: string) => {
      setFound({ of: serviceRecordID })
      const { data } = await client.query(fitnessQuery, { serviceRecordID }).toPromise()
      if (!data) return
      const fitness = new Map(data.dispatchCandidates.map((one) => [one.technician.id, one]))
      setFound((now) => (now.of === serviceRecordID ? { ...now, fitness } : now))
    },
    [client],
  )
  return {
    fitness: found.fitness,
    ask: useCallback((id) => void ask(id), [ask]),
    forget: useCallback(() => setFound({ of: null }), []),
  }
}
