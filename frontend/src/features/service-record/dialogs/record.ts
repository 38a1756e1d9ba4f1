import { graphql } from '@/gql'
import type { DialogRecordFragment } from '@/gql/graphql'

/** What the dialogs need to know of a record. */
export const DialogRecord = graphql(`
  fragment DialogRecord on ServiceRecord {
    id
    version
    status
    allowedActions
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
    promisedAt
    plan
    planNote
    workDone
    cause
    outcome
    confirmation
    labourCharge
    travelCharge
    customerID
    productUnitID
    productID
    departmentID
    ownerID
    customer {
      id
      serviceZone
    }
    product {
      id
      category
      model
      name
    }
    productUnit {
      id
      serialNumber
    }
    takeBack {
      holder
      expectedBackOn
      next
      allowedActions
    }
    custodyTransfers {
      id
      goods
    }
    repairCards {
      id
      version
      allowedActions
    }
    visits {
      id
      number
      version
      status
      allowedActions
      serviceRecordID
      plannedStart
      plannedEnd
      technicians {
        id
      }
      findings
      workDone
    }
    partUsages {
      id
      quantity
      part {
        id
        name
      }
    }
    openIssues {
      id
      description
      dueOn
      ownerID
      settledAt
    }
    installation {
      id
      scope
      siteContact
      siteReadyOn
      tripSummary
      checklist {
        name
        result
        note
      }
    }
  }
`)

export type RecordFacts = DialogRecordFragment
export type CardFacts = NonNullable<DialogRecordFragment['repairCards']>[number]
export type GoodsFacts = NonNullable<DialogRecordFragment['takeBack']>
export type IssueFacts = NonNullable<DialogRecordFragment['openIssues']>[number]
export type VisitFacts = NonNullable<DialogRecordFragment['visits']>[number]

/** What every dialog is given. */
export interface DialogProps {
  record: RecordFacts
  /** The visit, part usage or issue that the address names. */
  of: string | null
}

/** What every dialog about a visit is given. */
export interface VisitDialogProps {
  /** The status of the record. */
  status: DialogRecordFragment['status']
  visit: VisitFacts
}

/** What every dialog about goods that are taken back is given. */
export interface GoodsDialogProps {
  record: RecordFacts
  takeBack: GoodsFacts
}

/** What every dialog about one issue that is left over is given. */
export interface IssueDialogProps {
  record: RecordFacts
  issue: IssueFacts
}

/** What every dialog about a repair card is given. */
export interface CardDialogProps {
  /** The status of the record. */
  status: DialogRecordFragment['status']
  card: CardFacts
}
