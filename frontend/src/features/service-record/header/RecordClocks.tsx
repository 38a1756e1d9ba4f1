import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  FieldTimeOutlined,
  PauseCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { RecordClocksFragment } from '@/gql/graphql'
import { type ClockTone, secondsLeft, spoken, toneOf } from '@/lib/clock-time'
import { useFormats } from '@/lib/formats'
import { useNow } from '@/lib/now'
import styles from './RecordClocks.module.css'

const RecordClocksOf = graphql(`
  fragment RecordClocks on ServiceRecord {
    id
    clocks {
      id
      kind
      status
      calendar
      policyName
      dueAt
      stoppedAt
      left {
        seconds
        workingDays
      }
      used {
        seconds
        workingDays
      }
      waitsFor
      changesAt
      provisionalYear
    }
  }
`)

type Clock = RecordClocksFragment['clocks'][number]

/** The response times of the record: how much of each is left, and what it waits for. */
export function RecordClocks(props: { record: FragmentType<typeof RecordClocksOf> }) {
  const { t } = useTranslation('clocks')
  const { clocks } = readFragment(RecordClocksOf, props.record)
  // What the server told holds for the moment at which it came.
  const told = useMemo(() => (clocks.length > 0 ? new Date() : new Date(0)), [clocks])
  const now = useNow(10_000)
  if (clocks.length === 0) return null
  return (
    <ul className={styles.clocks} aria-label={t('label')}>
      {clocks.map((clock) => (
        <ClockLine key={clock.id} clock={clock} told={told} now={now} />
      ))}
    </ul>
  )
}

const icons: Record<ClockTone, ReactNode> = {
  calm: <ClockCircleOutlined aria-hidden />,
  soon: <FieldTimeOutlined aria-hidden />,
  late: <WarningOutlined aria-hidden />,
  still: <PauseCircleOutlined aria-hidden />,
  kept: <CheckCircleOutlined aria-hidden />,
  broken: <CloseCircleOutlined aria-hidden />,
}

function ClockLine({ clock, told, now }: { clock: Clock; told: Date; now: Date }) {
  const { t } = useTranslation('clocks')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const tone = toneOf(clock, told, now)
  const runs = tone === 'calm' || tone === 'soon' || tone === 'late'
  return (
    <li
      className={`${styles.clock} ${styles[tone]}`}
      data-clock={clock.kind}
      title={clock.policyName}
    >
      <span className={styles.kind}>
        {icons[tone]} {te(`responseClockKind.${clock.kind}`)}
      </span>
      <span className={styles.state}>
        <ClockState clock={clock} told={told} now={now} tone={tone} />
      </span>
      {runs && (
        <span className={styles.quiet}>
          {clock.dueAt && t('due', { time: formats.instant(clock.dueAt) })}
          {clock.waitsFor && <> · {te(`clockWait.${clock.waitsFor}`)}</>}
          {clock.calendar && <> · {t('businessHint', { calendar: clock.calendar })}</>}
        </span>
      )}
      {clock.provisionalYear && (
        <span className={styles.quiet}>{t('provisional', { year: clock.provisionalYear })}</span>
      )}
    </li>
  )
}

interface ClockStateProps {
  clock: Clock
  told: Date
  now: Date
  tone: ClockTone
}

function ClockState({ clock, told, now, tone }: ClockStateProps) {
  const { t } = useTranslation('clocks')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const amount = useAmount()
  const left = secondsLeft(clock, told, now)
  const days = clock.left.workingDays
  switch (tone) {
    case 'kept':
      return clock.stoppedAt && t('met', { time: formats.instant(clock.stoppedAt) })
    case 'broken':
      return clock.stoppedAt && t('missed', { time: formats.instant(clock.stoppedAt) })
    case 'still':
      return t('paused', { why: clock.waitsFor ? te(`clockWait.${clock.waitsFor}`) : '' })
    case 'late':
      return left === undefined ? t('overdue') : t('over', { amount: amount(left) })
    case 'calm':
    case 'soon':
      if (left !== undefined) return t('left', { amount: amount(left) })
      return t('left', { amount: t('amount.days', { count: days ?? 0 }) })
  }
}

/** Says an amount of seconds in the reader's language. */
function useAmount(): (seconds: number) => string {
  const { t } = useTranslation('clocks')
  return (seconds) => {
    const { days, hours, minutes } = spoken(seconds)
    if (days > 0) return t('amount.calendarDays', { days, hours })
    if (hours > 0) return t('amount.hours', { hours, minutes })
    return minutes > 0 ? t('amount.minutes', { minutes }) : t('amount.less')
  }
}
