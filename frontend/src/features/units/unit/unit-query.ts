import { graphql } from '@/gql'

/** A unit and its life. */
export const unitQuery = graphql(`
  query UnitPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on ProductUnit {
        id
        ...UnitFacts
        ...UnitLife
      }
    }
    partUsages(
      first: 100
      orderBy: { field: CREATED_AT, direction: DESC }
      where: { hasServiceRecordWith: [{ productUnitID: $id }] }
    ) {
      totalCount
      edges {
        node {
          id
          ...UnitPart
        }
      }
    }
  }
`)

export const UnitLife = graphql(`
  fragment UnitLife on ProductUnit {
    id
    version
    renewal
    createdAt
    shippedOn
    purchasedOn
    installedOn
    acceptedOn
    orderNumber
    jobNumber
    warranties {
      id
      kind
      startsOn
      endsOn
      contractNumber
      note
      version
      renewal
      renewalNote
      warrantyPolicy {
        id
        name
      }
    }
    serviceRecords(first: 100, orderBy: { field: REPORTED_AT, direction: DESC }) {
      totalCount
      edges {
        node {
          id
          number
          kind
          status
          symptom
          outcome
          chargeClass
          reportedAt
        }
      }
    }
  }
`)

export const UnitPart = graphql(`
  fragment UnitPart on PartUsage {
    id
    quantity
    serialNumber
    createdAt
    part {
      id
      code
      name
      unitOfMeasure
      mainPart
    }
    serviceRecord {
      id
      number
    }
  }
`)
