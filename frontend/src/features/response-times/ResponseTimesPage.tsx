import { CalendarOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons'
import { Alert, Button, Skeleton } from 'antd'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Columns } from '@/components/Columns'
import { FaultAlert } from '@/components/FaultAlert'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { graphql, readFragment } from '@/gql'
import type { ResponseCalendarFragment, ResponsePolicyFragment } from '@/gql/graphql'
import { dayOf } from '@/lib/dates'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import { CompanyZone } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { useNow } from '@/lib/now'
import { useViewer } from '@/lib/viewer'
import { CalendarDrawer } from './CalendarDrawer'
import { DaysDrawer } from './DaysDrawer'
import { writeHours } from './hours'
import { PolicyDrawer } from './PolicyDrawer'
import styles from './ResponseTimesPage.module.css'
import { CalendarOf, PolicyOf } from './rows'
import { TryOut } from './TryOut'
import { usePolicyWords } from './usePolicyWords'

const responseTimesQuery = graphql(`
  query ResponseTimes($year: Int!) {
    workingYear(year: $year) {
      published
    }
    serviceLevelPolicies(first: 100, orderBy: { field: CODE, direction: ASC }) {
      edges {
        node {
          ...ResponsePolicy
        }
      }
    }
    workingCalendars(first: 50, orderBy: { field: CODE, direction: ASC }) {
      edges {
        node {
          ...ResponseCalendar
        }
      }
    }
  }
`)

/** Within which time customers are answered, visited and helped, and by which calendars that is counted. */
export function ResponseTimesPage() {
  const { t } = useTranslation('responseTimes')
  const viewer = useViewer()
  const year = Number(dayOf(useNow(), useContext(CompanyZone)).slice(0, 4)) + 1
  const [{ data, error }, ask] = useQuery({ query: responseTimesQuery, variables: { year } })
  const reload = () => ask({ requestPolicy: 'network-only' })
  const policies = readFragment(PolicyOf, nodesOf(data?.serviceLevelPolicies))
  const calendars = readFragment(CalendarOf, nodesOf(data?.workingCalendars))
  const missing =
    data?.workingYear.published === false &&
    calendars.some((c) => c.followsPublicHolidays && !c.enteredYears?.includes(year))
  const may = viewer?.may('UPDATE', 'ServiceLevelPolicy') ?? false
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <FaultAlert fault={faultOf(error)} onRetry={reload} />}
      {!error && !data && <Skeleton active paragraph={{ rows: 10 }} />}
      {data && (
        <>
          {missing && (
            <Alert
              className={styles.notice}
              type="warning"
              showIcon
              title={t('unpublished', { year })}
            />
          )}
          <Columns
            main={
              <>
                <Policies policies={policies} may={may} />
                <Calendars calendars={calendars} may={may} />
              </>
            }
            side={<TryOut />}
          />
          {may && <Dialogs policies={policies} calendars={calendars} reload={reload} />}
        </>
      )}
    </Page>
  )
}

interface DialogsProps {
  policies: readonly ResponsePolicyFragment[]
  calendars: readonly ResponseCalendarFragment[]
  reload: () => void
}

function Dialogs({ policies, calendars, reload }: DialogsProps) {
  const policy = useDialogParam('policy')
  const calendar = useDialogParam('calendar')
  const days = useDialogParam('days')
  const edited = policies.find(({ id }) => id === policy.value)
  const changed = calendars.find(({ id }) => id === calendar.value)
  const listed = calendars.find(({ id }) => id === days.value)
  return (
    <>
      {(edited || policy.value === 'new') && (
        <PolicyDrawer
          {...(edited ? { policy: edited } : {})}
          calendars={calendars}
          onClose={policy.close}
          onSaved={() => {
            reload()
            policy.close()
          }}
          reload={reload}
        />
      )}
      {(changed || calendar.value === 'new') && (
        <CalendarDrawer
          {...(changed ? { calendar: changed } : {})}
          onClose={calendar.close}
          onSaved={() => {
            reload()
            calendar.close()
          }}
          reload={reload}
        />
      )}
      {listed && <DaysDrawer calendar={listed} onClose={days.close} reload={reload} />}
    </>
  )
}

function NewButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={onClick}>
      {label}
    </Button>
  )
}

function Policies({
  policies,
  may,
}: {
  policies: readonly ResponsePolicyFragment[]
  may: boolean
}) {
  const { t } = useTranslation('responseTimes')
  const dialog = useDialogParam('policy')
  const words = usePolicyWords()
  return (
    <Section
      title={t('policies')}
      extra={may && <NewButton label={t('newPolicy')} onClick={() => dialog.open('new')} />}
    >
      <ul className={styles.rows}>
        {policies.map((policy) => (
          <li key={policy.id} className={styles.row}>
            <div className={styles.text}>
              <strong>{policy.name}</strong> <span className={styles.quiet}>{policy.code}</span>{' '}
              {!policy.active && <span className={styles.quiet}>{t('inactive')}</span>}
              <div>{policy.promises.map(words.promise).join('；')}</div>
              <div className={styles.quiet}>{words.conditions(policy)}</div>
            </div>
            {may && (
              <Button
                size="small"
                icon={<EditOutlined aria-hidden />}
                aria-label={`${t('edit')} ${policy.name}`}
                onClick={() => dialog.open(policy.id)}
              />
            )}
          </li>
        ))}
        {policies.length === 0 && <li className={styles.quiet}>{t('none')}</li>}
      </ul>
    </Section>
  )
}

function Calendars({
  calendars,
  may,
}: {
  calendars: readonly ResponseCalendarFragment[]
  may: boolean
}) {
  const { t } = useTranslation('responseTimes')
  const { t: te } = useTranslation('enums')
  const dialog = useDialogParam('calendar')
  const days = useDialogParam('days')
  return (
    <Section
      title={t('calendars')}
      extra={may && <NewButton label={t('newCalendar')} onClick={() => dialog.open('new')} />}
    >
      <ul className={styles.rows}>
        {calendars.map((calendar) => (
          <li key={calendar.id} className={styles.row}>
            <div className={styles.text}>
              <strong>{calendar.name}</strong> <span className={styles.quiet}>{calendar.code}</span>{' '}
              {!calendar.active && <span className={styles.quiet}>{t('inactive')}</span>}
              <ul className={styles.week}>
                {calendar.week.map(({ weekday, hours }) => (
                  <li key={weekday}>
                    {te(`weekday.${weekday}`)} {writeHours(hours)}
                  </li>
                ))}
              </ul>
              {calendar.followsPublicHolidays && (
                <div className={styles.quiet}>{t('fields.follows')}</div>
              )}
            </div>
            {may && (
              <span className={styles.tools}>
                <Button
                  size="small"
                  icon={<CalendarOutlined aria-hidden />}
                  onClick={() => days.open(calendar.id)}
                >
                  {t('days')}
                </Button>
                <Button
                  size="small"
                  icon={<EditOutlined aria-hidden />}
                  aria-label={`${t('edit')} ${calendar.name}`}
                  onClick={() => dialog.open(calendar.id)}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
