import { graphql } from '@/gql'

/** A policy as its list and its form need it. */
export const PolicyOf = graphql(`
  fragment ResponsePolicy on ServiceLevelPolicy {
    id
    version
    code
    name
    active
    kinds
    severities
    serviceZones
    customerTiers
    productCategories
    promises {
      clock
      target {
        measure
        amount
      }
      calendar
      pausedBy
    }
    warnPercent
    warnMinutes
    headAfter
    executiveAfter
    note
  }
`)

/** A calendar as its list and its form need it. */
export const CalendarOf = graphql(`
  fragment ResponseCalendar on WorkingCalendar {
    id
    version
    code
    name
    active
    followsPublicHolidays
    makeUpLike
    enteredYears
    note
    week {
      weekday
      hours {
        from
        until
      }
    }
    calendarDays {
      id
      date
      rule
      like
      name
      hours {
        from
        until
      }
    }
  }
`)
