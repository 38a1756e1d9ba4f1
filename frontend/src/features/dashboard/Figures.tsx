import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DashboardTrendsQuery } from '@/gql/graphql'
import { useLanguage } from '@/i18n/language'
import { useFormats } from '@/lib/formats'
import styles from './DashboardPage.module.css'
import { changeOf } from './period'

type Figure = DashboardTrendsQuery['now'][number] | undefined

/** The period in four numbers, with those of the period before. */
export function Figures({ now, before, to }: { now: Figure; before: Figure; to: string }) {
  const { t } = useTranslation('dashboard')
  const formats = useFormats()
  const hours = (minutes: number) =>
    t('trends.hours', { number: formats.number(Math.round(minutes / 6) / 10) })
  const percent = (share: number) => `${formats.number(Math.round(share * 1000) / 10)}%`
  return (
    <dl className={styles.figures}>
      <OneFigure
        name={t('trends.records')}
        now={now?.count}
        before={before?.count}
        to={to}
        write={formats.number}
      />
      <OneFigure
        name={t('trends.firstReply')}
        now={now?.firstReplyMinutes}
        before={before?.firstReplyMinutes}
        write={hours}
      />
      <OneFigure
        name={t('trends.repair')}
        now={now?.repairMinutes}
        before={before?.repairMinutes}
        write={hours}
      />
      <OneFigure
        name={t('trends.promises')}
        now={shareOf(now)}
        before={shareOf(before)}
        write={percent}
      />
    </dl>
  )
}

function shareOf(figure: Figure): number | undefined {
  return figure && figure.promised > 0 ? figure.promiseKept / figure.promised : undefined
}

interface OneFigureProps {
  name: string
  now: number | null | undefined
  before: number | null | undefined
  /** Where the records behind it are. */
  to?: string
  write: (value: number) => string
}

function OneFigure({ name, now, before, to, write }: OneFigureProps) {
  const { t } = useTranslation('dashboard')
  const language = useLanguage()
  const known = now !== null && now !== undefined
  const change = known && before ? changeOf(now, before) : undefined
  const text = known ? write(now) : '–'
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={styles.value}>{to ? <Link to={to}>{text}</Link> : text}</dd>
      <dd className={styles.change}>
        {change === undefined
          ? t('trends.nothingBefore')
          : t('trends.before', {
              change: new Intl.NumberFormat(language, {
                style: 'percent',
                maximumFractionDigits: 0,
                signDisplay: 'exceptZero',
              }).format(change),
              value: before ? write(before) : '–',
            })}
      </dd>
    </div>
  )
}
