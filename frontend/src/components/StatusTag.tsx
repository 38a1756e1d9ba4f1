import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceRecordStatus } from '@/gql/graphql'
import styles from './StatusTag.module.css'

/** What a status asks of people: colours mean this and nothing else. */
type Tone = 'waiting' | 'underway' | 'paused' | 'done' | 'past'

const tones: Record<ServiceRecordStatus, Tone> = {
  REGISTERED: 'waiting',
  TRIAGED: 'underway',
  PLANNED: 'underway',
  DISPATCHED: 'underway',
  IN_PROGRESS: 'underway',
  ON_HOLD: 'paused',
  COMPLETED: 'waiting',
  REVIEWED: 'done',
  CLOSED: 'past',
  CANCELLED: 'past',
}

/** The status of a service record: a sign that shows how far it has come, and its name. */
export function StatusTag({ status }: { status: ServiceRecordStatus }) {
  const { t } = useTranslation('enums')
  return (
    <span className={`${styles.tag} ${styles[tones[status]]}`}>
      <StatusSign status={status} />
      {t(`serviceRecordStatus.${status}`)}
    </span>
  )
}

/** The sign alone, for places that name the status in words beside it. */
export function StatusSign({ status }: { status: ServiceRecordStatus }) {
  return (
    <svg
      className={`${styles.sign} ${styles[tones[status]]}`}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      {signs[status]}
    </svg>
  )
}

/** A ring that fills from twelve o'clock on: the share of the work that is behind. */
function Ring({ share }: { share: number }) {
  const radius = 2
  const length = 2 * Math.PI * radius
  return (
    <>
      <circle cx="7" cy="7" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle
        cx="7"
        cy="7"
        r={radius}
        fill="none"
        stroke="currentColor"
        strokeWidth={2 * radius}
        strokeDasharray={`${share * length} ${length}`}
        transform="rotate(-90 7 7)"
      />
    </>
  )
}

/** A filled disc with a mark cut out of it. */
function Disc({ mark }: { mark: string }) {
  return (
    <>
      <circle cx="7" cy="7" r="6.5" fill="currentColor" />
      <path
        d={mark}
        fill="none"
        stroke="var(--ant-color-bg-container)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  )
}

const check = 'M4.2 7.2 6.2 9.2 9.9 5.2'

const signs: Record<ServiceRecordStatus, ReactNode> = {
  REGISTERED: (
    <circle
      cx="7"
      cy="7"
      r="5.75"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.2 2.3"
    />
  ),
  TRIAGED: <Ring share={0} />,
  PLANNED: <Ring share={0.25} />,
  DISPATCHED: <Ring share={0.5} />,
  IN_PROGRESS: <Ring share={0.75} />,
  ON_HOLD: <Disc mark="M5.4 4.8V9.2M8.6 4.8V9.2" />,
  COMPLETED: <Ring share={1} />,
  REVIEWED: <Disc mark={check} />,
  CLOSED: <Disc mark={check} />,
  CANCELLED: <Disc mark="M5 5 9 9M9 5 5 9" />,
}
