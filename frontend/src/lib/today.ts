import { useContext } from 'react'
import { dayOf } from './dates'
import { CompanyZone } from './formats'
import { useNow } from './now'

/** The calendar day that it is at the company, kept up past midnight. */
export function useToday(): string {
  return dayOf(useNow(), useContext(CompanyZone))
}
