import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { PaletteLookupQuery } from '@/gql/graphql'
import { type Fault, faultOf } from '@/lib/errors'
import { type Hit, type Kind, kinds } from './kinds'

const paletteLookupQuery = graphql(`
  query PaletteLookup(
    $term: String!
    $serviceRecords: Boolean!
    $customers: Boolean!
    $productUnits: Boolean!
    $products: Boolean!
    $parts: Boolean!
    $users: Boolean!
  ) {
    lookup(term: $term, limit: 5) {
      serviceRecords @include(if: $serviceRecords) {
        id
        number
        symptom
        customer {
          id
          name
        }
      }
      customers @include(if: $customers) {
        id
        name
        code
      }
      productUnits @include(if: $productUnits) {
        id
        serialNumber
        product {
          id
          model
          name
        }
      }
      products @include(if: $products) {
        id
        model
        name
      }
      parts @include(if: $parts) {
        id
        code
        name
      }
      users @include(if: $users) {
        id
        name
        username
        department {
          id
          name
        }
      }
    }
  }
`)

/** What a look-up found, by kind. */
export interface Found {
  hits: readonly Hit[]
  /** Whether `hits` are those of the term; until then they may be another's. */
  settled: boolean
  fault?: Fault
}

/** The server takes no fewer characters than these. */
const shortest = 2
const nothing: readonly Hit[] = []

/** Looks a term up among the kinds of rows that the viewer has a page for. */
export function useLookup(term: string, wanted: ReadonlySet<Kind>): Found {
  const idle = [...term].length < shortest
  const [{ data, error, fetching, operation }] = useQuery({
    query: paletteLookupQuery,
    variables: {
      term,
      serviceRecords: wanted.has('serviceRecords'),
      customers: wanted.has('customers'),
      productUnits: wanted.has('productUnits'),
      products: wanted.has('products'),
      parts: wanted.has('parts'),
      users: wanted.has('users'),
    },
    pause: idle || wanted.size === 0,
  })
  return useMemo(() => {
    if (idle || wanted.size === 0) return { hits: nothing, settled: true }
    const answered = !fetching && operation?.variables.term === term
    return {
      hits: data ? hitsOf(data.lookup) : nothing,
      settled: answered,
      ...(error && answered ? { fault: faultOf(error) } : {}),
    }
  }, [idle, wanted, data, error, fetching, operation, term])
}

function hitsOf(lookup: PaletteLookupQuery['lookup']): Hit[] {
  return kinds.flatMap((kind) => kind.hits(lookup))
}
