import { graphql } from '@/gql'

/** What the forms about a visit show of it. */
export const PrintVisit = graphql(`
  fragment PrintVisit on Visit {
    id
    number
    status
    purpose
    plannedStart
    plannedEnd
    dispatchedAt
    departedAt
    arrivedAt
    finishedAt
    returnedAt
    findings
    workDone
    labourMinutes
    opinion
    opinionNote
    signedBy
    signedAt
    signature {
      id
    }
    technicians {
      id
      name
      phone
    }
    dispatchedBy {
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
    openIssues {
      id
      description
      dueOn
      settledAt
      owner {
        id
        name
      }
    }
  }
`)
