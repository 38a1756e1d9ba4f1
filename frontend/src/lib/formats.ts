import { createContext, useContext, useMemo } from 'react'
import { useLanguage } from '@/i18n/language'
import { formatDay, formatDistance, formatInstant, type InstantStyle } from './dates'
import { formatMoney } from './money'

/**
 * The company's zone: it decides what a day is. The server tells it
 * (CompanyZoneProvider); before the sign-in it is that of the device.
 */
export const CompanyZone = createContext(Intl.DateTimeFormat().resolvedOptions().timeZone)

/** Formatters bound to the chosen language and the company's zone. */
export interface Formats {
  /** An instant, RFC 3339. */
  instant: (instant: string | Date, style?: InstantStyle) => string
  /** How long ago or ahead an instant is at `now`: "3 hours ago". */
  distance: (instant: string | Date, now: Date) => string
  /** A calendar day, "2026-03-05". */
  day: (day: string, style?: 'short' | 'long') => string
  /** An amount in fen. */
  money: (fen: number, currency?: string) => string
  /** A count or measure, with the language's separators. */
  number: (value: number) => string
}

/** The formatters for components; their texts change with the language at once. */
export function useFormats(): Formats {
  const language = useLanguage()
  const zone = useContext(CompanyZone)
  return useMemo(
    () => ({
      instant: (instant, style) => formatInstant(instant, language, zone, style),
      distance: (instant, now) => formatDistance(instant, now, language),
      day: (day, style) => formatDay(day, language, style),
      money: (fen, currency) => formatMoney(fen, language, currency),
      number: (value) => new Intl.NumberFormat(language).format(value),
    }),
    [language, zone],
  )
}
