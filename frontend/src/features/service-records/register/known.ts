import type { Client } from 'urql'
import { graphql, readFragment } from '@/gql'
import type { KnownCustomerFragment, KnownUnitFragment } from '@/gql/graphql'
import { nodesOf } from '@/lib/graphql/connection'

const KnownUnit = graphql(`
  fragment KnownUnit on ProductUnit {
    id
    serialNumber
    siteAddress
    product {
      id
      model
      name
    }
  }
`)

const KnownCustomer = graphql(`
  fragment KnownCustomer on Customer {
    id
    code
    name
    kind
    tier
    region
    address
    phone
    contacts {
      id
      name
      phone
      main
    }
    productUnits(first: 2) {
      totalCount
      edges {
        node {
          ...KnownUnit
        }
      }
    }
  }
`)

const knownQuery = graphql(`
  query KnownForCall($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Customer {
        ...KnownCustomer
      }
      ... on ProductUnit {
        ...KnownUnit
        owner: customer {
          ...KnownCustomer
        }
      }
      ... on ServiceRecord {
        id
        callerName
        callerPhone
        serviceAddress
        productID
        customer {
          ...KnownCustomer
        }
        productUnit {
          ...KnownUnit
        }
      }
    }
  }
`)

/** The rows that a call is about, by their ids. */
export interface CallSubject {
  customer?: string | undefined
  /** Null is expressly none. */
  unit?: string | null | undefined
  /** An earlier record to take customer, unit, caller and address from. */
  record?: string | undefined
}

/** What is known of who calls and about what. */
export interface Known {
  customer?: KnownCustomerFragment | undefined
  /** How many units the customer has. */
  units: number
  unit?: KnownUnitFragment | undefined
  /** The product of an earlier record without a unit. */
  productID?: string | undefined
  /** As an earlier record has them. */
  callerName?: string | undefined
  callerPhone?: string | undefined
  serviceAddress?: string | undefined
}

/**
 * Reads what is known. A record brings its customer and unit, a unit its
 * customer, and a customer with a single unit that one. What the viewer does
 * not see is not known. Throws what urql answers as an error.
 */
export async function readKnown(client: Client, subject: CallSubject): Promise<Known> {
  const ids = [subject.customer, subject.unit, subject.record].filter(
    (id) => typeof id === 'string',
  )
  const { data, error } = await client
    .query(knownQuery, { ids }, { requestPolicy: 'network-only' })
    .toPromise()
  if (error && !data) throw error
  const known: Known = { units: 0 }
  for (const node of data?.nodes ?? []) {
    switch (node?.__typename) {
      case 'Customer':
        known.customer ??= readFragment(KnownCustomer, node)
        break
      case 'ProductUnit':
        known.unit = readFragment(KnownUnit, node)
        known.customer = readFragment(KnownCustomer, node.owner) ?? known.customer
        break
      case 'ServiceRecord':
        known.unit ??= readFragment(KnownUnit, node.productUnit) ?? undefined
        known.customer = readFragment(KnownCustomer, node.customer)
        known.productID = node.productID ?? undefined
        known.callerName = node.callerName ?? undefined
        known.callerPhone = node.callerPhone ?? undefined
        known.serviceAddress = node.serviceAddress ?? undefined
    }
  }
  const units = known.customer?.productUnits
  known.units = units?.totalCount ?? 0
  if (!subject.record && subject.unit === undefined && known.units === 1) {
    known.unit = nodesOf(units).map((unit) => readFragment(KnownUnit, unit))[0]
  }
  return known
}
