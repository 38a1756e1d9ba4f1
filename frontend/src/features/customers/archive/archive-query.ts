import { graphql } from '@/gql'

/** Everything of a customer's service archive; of each kind the newest, and how many there are. */
export const archiveQuery = graphql(`
  query CustomerArchive($id: ID!) {
    node(id: $id) {
      __typename
      ... on Customer {
        id
        ...CustomerFacts
        ...CustomerContacts
        ...ArchiveUnits
        ...ArchiveRecords
      }
    }
    visits(
      first: 100
      orderBy: { field: PLANNED_START, direction: DESC }
      where: { hasServiceRecordWith: [{ customerID: $id }] }
    ) {
      totalCount
      edges {
        node {
          id
          ...ArchiveVisit
        }
      }
    }
    warranties(
      first: 100
      orderBy: { field: ENDS_ON, direction: DESC }
      where: { kindNEQ: POLICY, hasProductUnitWith: [{ customerID: $id }] }
    ) {
      totalCount
      edges {
        node {
          id
          ...ArchiveCover
        }
      }
    }
  }
`)

export const ArchiveUnits = graphql(`
  fragment ArchiveUnits on Customer {
    id
    productUnits(first: 100, orderBy: { field: SERIAL_NUMBER }) {
      totalCount
      edges {
        node {
          id
          serialNumber
          status
          shippedOn
          installedOn
          acceptedOn
          product {
            id
            model
            name
          }
          warrantyRights {
            coverage
            repair {
              until
            }
          }
        }
      }
    }
  }
`)

export const ArchiveRecords = graphql(`
  fragment ArchiveRecords on Customer {
    id
    records: serviceRecords(
      first: 100
      orderBy: { field: REPORTED_AT, direction: DESC }
      where: { kindNEQ: COMPLAINT }
    ) {
      totalCount
      edges {
        node {
          ...ArchiveRecord
        }
      }
    }
    complaints: serviceRecords(
      first: 100
      orderBy: { field: REPORTED_AT, direction: DESC }
      where: { kind: COMPLAINT }
    ) {
      totalCount
      edges {
        node {
          ...ArchiveRecord
        }
      }
    }
  }
`)

export const ArchiveRecord = graphql(`
  fragment ArchiveRecord on ServiceRecord {
    id
    number
    kind
    status
    symptom
    reportedAt
    closedAt
    productUnit {
      id
      serialNumber
    }
  }
`)

export const ArchiveVisit = graphql(`
  fragment ArchiveVisit on Visit {
    id
    number
    status
    purpose
    workDone
    plannedStart
    arrivedAt
    opinion
    opinionNote
    signedBy
    signedAt
    technicians {
      id
      name
    }
    signature {
      id
    }
    serviceRecord {
      id
      number
    }
  }
`)

export const ArchiveCover = graphql(`
  fragment ArchiveCover on Warranty {
    id
    kind
    startsOn
    endsOn
    contractNumber
    note
    productUnit {
      id
      serialNumber
    }
  }
`)
