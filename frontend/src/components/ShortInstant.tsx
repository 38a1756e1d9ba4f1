import { useContext } from 'react'
import { dayOf } from '@/lib/dates'
import { CompanyZone, useFormats } from '@/lib/formats'

/** An instant where room is scarce: without the year in the current one, without the time in others. */
export function ShortInstant({ at }: { at: string }) {
  const formats = useFormats()
  const zone = useContext(CompanyZone)
  const thisYear = dayOf(at, zone).slice(0, 4) === dayOf(new Date(), zone).slice(0, 4)
  return (
    <time dateTime={at} title={formats.instant(at, 'full')}>
      {formats.instant(at, thisYear ? 'short' : 'day')}
    </time>
  )
}
