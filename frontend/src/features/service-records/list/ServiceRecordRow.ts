import { graphql } from '@/gql'
import type { ServiceRecordRowFragment } from '@/gql/graphql'

/** What the table and the cards show of a record. */
export const ServiceRecordRow = graphql(`
  fragment ServiceRecordRow on ServiceRecord {
    id
    version
    number
    status
    severity
    kind
    channel
    chargeClass
    faultCode
    callerName
    callerPhone
    symptom
    reportedAt
    promisedAt
    nextDueAt
    nextClock
    updatedAt
    startedAt
    completedAt
    cancelledAt
    customer {
      id
      name
      region
    }
    productUnit {
      id
      serialNumber
    }
    product {
      id
      model
      name
    }
    department {
      id
      name
    }
    owner {
      id
      name
    }
  }
`)
export type ServiceRecordRow = ServiceRecordRowFragment

/** Whether the promised arrival has passed and nobody has begun. */
export function isLate(row: ServiceRecordRow, now: Date): boolean {
  if (!row.promisedAt || row.startedAt || row.completedAt || row.cancelledAt) return false
  return Date.parse(row.promisedAt) < now.getTime()
}
