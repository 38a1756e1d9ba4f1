import { type FragmentType, graphql, readFragment } from '@/gql'
import { PolicyWords, type Terms } from './PolicyWords'

const PolicyTermsOf = graphql(`
  fragment PolicyTerms on WarrantyPolicy {
    refundDays
    exchangeDays
    repairMonths
    mainPartMonths
    failedRepairsForExchange
    stopsUnderRepair
    stopsWaitingForParts
    exchangeRestarts
  }
`)

/** The terms of a warranty policy in words. */
export function PolicyTerms({ policy }: { policy: FragmentType<typeof PolicyTermsOf> }) {
  const terms: Terms = readFragment(PolicyTermsOf, policy)
  return <PolicyWords terms={terms} />
}
