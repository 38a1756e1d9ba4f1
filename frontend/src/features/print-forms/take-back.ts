import { graphql } from '@/gql'

/** What the forms about goods taken from the customer show of the transfer. */
export const PrintTransfer = graphql(`
  fragment PrintTransfer on CustodyTransfer {
    id
    number
    goods
    condition
    handedOverAt
    handedOverBy
    takenOverBy
    expectedBackOn
    voidAt
    handedOverSignature {
      id
    }
    takenOverSignature {
      id
    }
  }
`)

/** What the forms about a repair in the workshop show of its card. */
export const PrintRepairCard = graphql(`
  fragment PrintRepairCard on RepairCard {
    id
    number
    startedAt
    dueOn
    finishedAt
    labourMinutes
    findings
    workDone
    checkResult
    checkNote
    checkedAt
    technician {
      id
      name
    }
    checkedBy {
      id
      name
    }
  }
`)
