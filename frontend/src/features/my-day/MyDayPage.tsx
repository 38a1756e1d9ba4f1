import { CarOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { FaultAlert } from '@/components/FaultAlert'
import { Page } from '@/components/Page'
import { addDays, dayOf } from '@/lib/dates'
import { CompanyZone, useFormats } from '@/lib/formats'
import { useNow } from '@/lib/now'
import { dailyReportPath, serviceRecordsPath } from '@/lib/paths'
import { useViewerState } from '@/lib/viewer'
import { dayPath } from './addresses'
import { DaySkeleton } from './day/DaySkeleton'
import { DayVisits } from './day/DayVisits'
import { dayFrom } from './day/days'
import { useMyVisits } from './day/useMyVisits'
import { WeekStrip } from './day/WeekStrip'
import { KeptNotice } from './KeptNotice'
import styles from './MyDayPage.module.css'
import { useOutboxState } from './outbox/context'
import { WaitingNotice } from './outbox/WaitingNotice'
import { useKept } from './useKept'
import { useLiveReload } from './useLiveReload'
import { usePagesAtHand } from './usePagesAtHand'

/** A technician's day: what is left from before, today's visits in order of time, and tomorrow's. */
export function MyDayPage() {
  const { viewer, fault, retry } = useViewerState()
  if (fault && !viewer) return <FaultAlert fault={fault} onRetry={retry} />
  if (!viewer) return <DaySkeleton />
  return <Day viewerID={viewer.id} reports={viewer.role === 'TECHNICIAN'} />
}

function Day({ viewerID, reports }: { viewerID: string; reports: boolean }) {
  const { t } = useTranslation('myDay')
  const { t: tr } = useTranslation('dailyReports')
  const formats = useFormats()
  const zone = useContext(CompanyZone)
  const [search] = useSearchParams()
  const today = dayOf(useNow(), zone)
  const day = dayFrom(search) ?? today
  const isToday = day === today
  const { visits, fault, keptAt, reload } = useMyVisits({ viewerID, day, today, zone })
  useLiveReload(reload)
  usePagesAtHand()

  const shown = visits?.byDay.get(day) ?? []
  const tomorrow = visits?.byDay.get(addDays(today, 1)) ?? []
  const earlier = visits?.earlier ?? []
  const first = [...(isToday ? earlier : []), ...shown].find(({ open }) => open)?.id
  useKept(
    viewerID,
    [...earlier, ...shown].filter(({ open }) => open).map(({ id }) => id),
  )
  const done = shown.filter(({ open }) => !open).length
  return (
    <Page
      title={t('title')}
      lead={
        <>
          {formats.day(day, 'long')}
          {shown.length > 0 && ` · ${t('summary', { count: shown.length, done })}`}
        </>
      }
      actions={
        <>
          {!isToday && <BackToToday />}
          {reports && (
            <Link to={dailyReportPath({ day })}>
              <Button tabIndex={-1}>{tr('title')}</Button>
            </Link>
          )}
        </>
      }
    >
      <WeekStrip day={day} today={today} counts={countsOf(visits?.byDay)} />
      {fault && <FaultAlert fault={fault} onRetry={reload} />}
      <Unsent keptAt={keptAt} reload={reload} />
      {!visits && !fault && <DaySkeleton />}
      {visits && (
        <div className={isToday ? styles.columns : styles.column}>
          <div className={styles.main}>
            {isToday && earlier.length > 0 && (
              <DayVisits
                title={t('earlier')}
                visits={earlier}
                ahead={false}
                {...{ viewerID, day: today, first, reload }}
              />
            )}
            {shown.length > 0 ? (
              <DayVisits
                title={isToday ? t('today') : formats.day(day, 'long')}
                visits={shown}
                ahead={day > today}
                {...{ viewerID, day, first, reload }}
              />
            ) : (
              <NoVisits title={isToday ? t('none.today') : t('none.day')} />
            )}
          </div>
          {isToday && (
            <div className={styles.side}>
              <DayVisits
                title={t('tomorrow')}
                none={t('none.tomorrow')}
                visits={tomorrow}
                ahead
                {...{ viewerID, day: addDays(today, 1), first, reload }}
              />
            </div>
          )}
        </div>
      )}
    </Page>
  )
}

/** That there is no line, and what waits for it. */
function Unsent({ keptAt, reload }: { keptAt: Date | null; reload: () => void }) {
  const { entries } = useOutboxState()
  if (!keptAt && entries.length === 0) return null
  return (
    <div className={styles.notices}>
      <KeptNotice at={keptAt} reload={reload} />
      {entries.length > 0 && <WaitingNotice entries={entries} />}
    </div>
  )
}

function BackToToday() {
  const { t } = useTranslation('myDay')
  const navigate = useNavigate()
  return <Button onClick={() => void navigate(dayPath(), { replace: true })}>{t('toToday')}</Button>
}

function NoVisits({ title }: { title: string }) {
  const { t } = useTranslation('myDay')
  return (
    <section className={styles.none} aria-label={title}>
      <CarOutlined className={styles.noneIcon} aria-hidden />
      <p className={styles.noneTitle}>{title}</p>
      <p className={styles.noneLead}>{t('none.todayLead')}</p>
      <Link to={serviceRecordsPath}>{t('none.records')}</Link>
    </section>
  )
}

function countsOf(byDay: ReadonlyMap<string, readonly unknown[]> | undefined): Map<string, number> {
  return new Map([...(byDay ?? [])].map(([day, visits]) => [day, visits.length]))
}
