import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '@/i18n/language'
import { addDays } from '@/lib/dates'
import { useFormats } from '@/lib/formats'
import { dayPath } from '../addresses'
import { weekOf } from './days'
import styles from './WeekStrip.module.css'

interface WeekStripProps {
  /** The day that is shown. */
  day: string
  today: string
  /** How many visits each day has; days that are not read yet have none here. */
  counts: ReadonlyMap<string, number>
}

/** The days of a week with the number of visits on each, to go from one to the other. */
export function WeekStrip({ day, today, counts }: WeekStripProps) {
  const { t } = useTranslation('myDay')
  const formats = useFormats()
  const language = useLanguage()
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  const to = (other: string) => dayPath(other === today ? undefined : other)
  return (
    <nav className={styles.strip} aria-label={t('days')}>
      <Link
        className={styles.turn}
        to={to(addDays(day, -7))}
        aria-label={t('previousWeek')}
        replace
      >
        <LeftOutlined aria-hidden />
      </Link>
      {weekOf(day).map((one) => {
        const count = counts.get(one) ?? 0
        return (
          <Link
            key={one}
            replace
            to={to(one)}
            aria-current={one === day ? 'date' : undefined}
            aria-label={t('dayWithCount', { day: formats.day(one, 'long'), count })}
            className={one === today ? `${styles.day} ${styles.today}` : styles.day}
          >
            <span className={styles.weekday}>{weekday.format(new Date(`${one}T00:00:00Z`))}</span>
            <span className={styles.number}>{Number(one.slice(8))}</span>
            <span className={styles.count}>{count || ''}</span>
          </Link>
        )
      })}
      <Link className={styles.turn} to={to(addDays(day, 7))} aria-label={t('nextWeek')} replace>
        <RightOutlined aria-hidden />
      </Link>
    </nav>
  )
}
