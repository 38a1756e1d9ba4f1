import type { RegisterServiceRecordInput } from '@/gql/graphql'

/** The form's values; its fields have the names that the server's errors use. */
export type CallValues = Omit<RegisterServiceRecordInput, 'idempotencyKey' | 'departmentID'>

/** The form as it opens. Without a time of the report it is the moment of the registration. */
export const freshCall = {
  kind: 'REPAIR',
  channel: 'PHONE',
  severity: 'NORMAL',
} satisfies Partial<CallValues>

/** The input of the mutation: texts trimmed, what is empty left out, the product only without a unit. */
export function inputOf(values: CallValues, idempotencyKey: string): RegisterServiceRecordInput {
  const { newCustomer, customerID, productID, ...rest } = values
  return {
    ...filled(rest),
    ...(newCustomer ? { newCustomer: filled(newCustomer) } : { customerID: customerID ?? null }),
    ...(productID && !values.productUnitID ? { productID } : {}),
    idempotencyKey,
  }
}

function filled<Values extends object>(values: Values): Values {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim() : value,
  ])
  return Object.fromEntries(entries.filter(([, value]) => value)) as Values
}
