import { graphql } from '@/gql'

/** What the forms about a record show. */
export const PrintRecord = graphql(`
  fragment PrintRecord on ServiceRecord {
    id
    number
    kind
    channel
    severity
    chargeClass
    symptom
    faultCode
    customerWish
    callerName
    callerPhone
    serviceAddress
    reportedAt
    promisedAt
    plannedAt
    plan
    planNote
    workDone
    cause
    outcome
    confirmation
    confirmationNote
    confirmedAt
    completedAt
    reviewNote
    reviewedAt
    labourCharge
    travelCharge
    partsCharge
    customer {
      id
      code
      name
      phone
      address
      region
    }
    product {
      id
      model
      name
    }
    productUnit {
      id
      serialNumber
      orderNumber
      contractNumber
      jobNumber
      shippedOn
      purchasedOn
      installedOn
      acceptedOn
      warranties {
        id
        kind
        startsOn
        endsOn
      }
    }
    installation {
      id
      scope
      siteContact
      taskOrderNumber
      taskOrderedAt
      taskOrderedBy {
        id
        name
      }
      siteReadyOn
      checklist {
        name
        result
        note
      }
      acceptance
      acceptedOn
      acceptedBy
      acceptanceNote
      schedule {
        taskOrderDueOn
        crewDueOn
      }
    }
    department {
      id
      name
    }
    owner {
      id
      name
    }
    registeredBy {
      id
      name
    }
    completedBy {
      id
      name
    }
    reviewedBy {
      id
      name
    }
    partUsages {
      id
      quantity
      serialNumber
      part {
        id
        code
        name
        unitOfMeasure
      }
    }
    attachments {
      id
      name
      kind
    }
    replies: events(
      first: 3
      orderBy: { field: AT, direction: DESC }
      where: { action: REPLY }
    ) {
      edges {
        node {
          id
          at
          note
          actor {
            id
            name
          }
        }
      }
    }
    visits {
      ...PrintVisit
    }
  }
`)
