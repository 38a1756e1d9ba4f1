import type { HoldReason, Outcome, ServiceRecordWhereInput } from '@/gql/graphql'
import { holdReasons, outcomes } from './enums'

/**
 * What narrows the list of service records beyond the filters that stand above
 * it: the numbers of the dashboard lead to their records by it.
 */
export interface Narrowing {
  outcome: Outcome | undefined
  holdReason: HoldReason | undefined
  product: string | undefined
  faultCode: string | undefined
  /** Only where the customer has not been answered yet. */
  unanswered: boolean
  /** Only where an arrival is promised within so many hours or is over, and work has not begun. */
  arrivalHours: number | undefined
}

/** Nothing is narrowed. */
export const noNarrowing: Narrowing = {
  outcome: undefined,
  holdReason: undefined,
  product: undefined,
  faultCode: undefined,
  unanswered: false,
  arrivalHours: undefined,
}

/** Reads the address; what it does not know it leaves out. */
export function readNarrowing(params: URLSearchParams): Narrowing {
  const product = params.get('product') ?? ''
  const hours = params.get('arrival') ?? ''
  return {
    outcome: outcomes.find((value) => value === params.get('outcome')),
    holdReason: holdReasons.find((value) => value === params.get('hold')),
    product: /^\d{1,19}$/.test(product) ? product : undefined,
    faultCode: params.get('fault')?.trim() || undefined,
    unanswered: params.get('replied') === 'no',
    arrivalHours: /^\d{1,4}$/.test(hours) ? Number(hours) : undefined,
  }
}

/** Writes the address, as pairs of name and value. */
export function writeNarrowing(by: Narrowing): [string, string][] {
  const pairs: [string, string | undefined][] = [
    ['outcome', by.outcome],
    ['hold', by.holdReason],
    ['product', by.product],
    ['fault', by.faultCode],
    ['replied', by.unanswered ? 'no' : undefined],
    ['arrival', by.arrivalHours?.toString()],
  ]
  return pairs.filter((pair): pair is [string, string] => Boolean(pair[1]))
}

/** The filters of the API. */
export function whereOfNarrowing(by: Narrowing): ServiceRecordWhereInput[] {
  const all: ServiceRecordWhereInput[] = []
  if (by.outcome) all.push({ outcome: by.outcome })
  if (by.holdReason) all.push({ holdReason: by.holdReason })
  if (by.product) all.push({ productID: by.product })
  if (by.faultCode) all.push({ faultCode: by.faultCode })
  if (by.unanswered) all.push({ firstRepliedAtIsNil: true })
  if (by.arrivalHours !== undefined) all.push({ arrivalWithinHours: by.arrivalHours })
  return all
}
