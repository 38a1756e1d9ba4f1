import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { dayOf } from '@/lib/dates'
import { CompanyZone, useFormats } from '@/lib/formats'
import { useNow } from '@/lib/now'
import styles from './VisitTime.module.css'

const VisitTimeOf = graphql(`
  fragment MyDayVisitTime on Visit {
    id
    status
    plannedStart
    plannedEnd
  }
`)

interface VisitTimeProps {
  visit: FragmentType<typeof VisitTimeOf>
  /** The day under which it stands; of another day the date is shown too. */
  day: string
}

/** When one is to be there; stands out when that has passed and nobody is there. */
export function VisitTime({ visit: of, day }: VisitTimeProps) {
  const { t } = useTranslation('myDay')
  const formats = useFormats()
  const zone = useContext(CompanyZone)
  const now = useNow(30_000)
  const { status, plannedStart, plannedEnd } = readFragment(VisitTimeOf, of)
  const elsewhere = dayOf(plannedStart, zone) !== day
  const late =
    (status === 'DISPATCHED' || status === 'DEPARTED') && Date.parse(plannedStart) < now.getTime()
  const from = formats.instant(plannedStart, elsewhere ? 'short' : 'time')
  return (
    <span className={late ? `${styles.time} ${styles.late}` : styles.time}>
      <time dateTime={plannedStart}>{elsewhere ? t('card.plannedOn', { time: from }) : from}</time>
      {plannedEnd && !elsewhere && (
        <>
          <span aria-hidden="true">–</span>
          <time dateTime={plannedEnd}>{formats.instant(plannedEnd, 'time')}</time>
        </>
      )}
      {late && <span className={styles.delay}>{formats.distance(plannedStart, now)}</span>}
    </span>
  )
}
