import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Alert, Button, Skeleton } from 'antd'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import type { DayKind, WorkingYearQuery } from '@/gql/graphql'
import { useLanguage } from '@/i18n/language'
import { dayOf } from '@/lib/dates'
import { faultOf } from '@/lib/errors'
import { CompanyZone } from '@/lib/formats'
import { useNow } from '@/lib/now'
import { useSearch } from '@/lib/search-params'
import { monthsOf } from './months'
import styles from './WorkingYear.module.css'

const workingYearQuery = graphql(`
  query WorkingYear($year: Int!) {
    workingYear(year: $year) {
      year
      published
      workingDays
      days {
        date
        kind
        holiday
      }
    }
  }
`)

type Day = WorkingYearQuery['workingYear']['days'][number]

/** The first and the last year that the server tells of. */
const firstYear = 2000
const lastYear = 2100

/** The working days of a year, its public holidays and the weekends worked for them; the year stands in the address. */
export function WorkingYear() {
  const { t } = useTranslation('settings')
  const today = dayOf(useNow(), useContext(CompanyZone))
  const [params, change] = useSearch()
  const asked = Number(params.get('year'))
  const year =
    Number.isInteger(asked) && asked >= firstYear && asked <= lastYear
      ? asked
      : Number(today.slice(0, 4))
  const [{ data, error }, ask] = useQuery({
    query: workingYearQuery,
    variables: { year },
    requestPolicy: 'cache-first',
  })
  const go = (to: number) =>
    change((current) => {
      current.set('year', String(to))
      return current
    })
  const answer = data?.workingYear.year === year ? data.workingYear : undefined
  return (
    <Section
      title={t('calendar.title', { year })}
      extra={
        <>
          <Button
            size="small"
            icon={<LeftOutlined />}
            aria-label={t('calendar.year', { year: year - 1 })}
            disabled={year <= firstYear}
            onClick={() => go(year - 1)}
          />
          <Button
            size="small"
            icon={<RightOutlined />}
            aria-label={t('calendar.year', { year: year + 1 })}
            disabled={year >= lastYear}
            onClick={() => go(year + 1)}
          />
        </>
      }
    >
      {error && (
        <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!answer && !error && <Skeleton active title={false} paragraph={{ rows: 12 }} />}
      {answer && !answer.published && (
        <Alert
          className={styles.notice}
          type="warning"
          showIcon
          title={t('calendar.unpublished', { year })}
        />
      )}
      {answer && (
        <>
          <Legend workingDays={answer.workingDays} />
          <div className={styles.months}>
            {monthsOf(answer.days).map(({ month, blank, days }) => (
              <Month key={month} month={month} blank={blank} days={days} today={today} />
            ))}
          </div>
        </>
      )}
    </Section>
  )
}

const kinds: readonly DayKind[] = ['WORKDAY', 'WEEKEND', 'HOLIDAY', 'MAKE_UP_WORKDAY']

function Legend({ workingDays }: { workingDays: number }) {
  const { t } = useTranslation('settings')
  const { t: te } = useTranslation('enums')
  return (
    <div className={styles.legend}>
      <strong>{t('calendar.workingDays', { count: workingDays })}</strong>
      {kinds.map((kind) => (
        <span key={kind}>
          <span aria-hidden className={`${styles.sample} ${styles[kind]}`} />
          {te(`dayKind.${kind}`)}
        </span>
      ))}
    </div>
  )
}

interface MonthProps {
  /** "2026-03". */
  month: string
  /** How many weekdays of the first week belong to the month before; weeks begin on Monday. */
  blank: number
  days: readonly Day[]
  today: string
}

function Month({ month, blank, days, today }: MonthProps) {
  const { t: te } = useTranslation('enums')
  const language = useLanguage()
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' })
  return (
    <section className={styles.month} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <div className={styles.grid} aria-hidden>
        {/* 1 January 2024 was a Monday. */}
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <span key={day} className={styles.weekday}>
            {weekday.format(Date.UTC(2024, 0, day))}
          </span>
        ))}
      </div>
      <ol className={styles.grid}>
        {days.map(({ date, kind, holiday }, at) => {
          const why = [te(`dayKind.${kind}`), holiday && te(`publicHoliday.${holiday}`)]
            .filter(Boolean)
            .join(' · ')
          return (
            <li
              key={date}
              title={why}
              aria-current={date === today ? 'date' : undefined}
              className={`${styles.day} ${styles[kind]}`}
              style={at === 0 ? { gridColumnStart: blank + 1 } : undefined}
            >
              {Number(date.slice(8))}
              {holiday && <span className={styles.heard}>{why}</span>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
