import { CheckOutlined, CloudUploadOutlined, LoadingOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import styles from './ProgressLine.module.css'
import type { StepAction } from './steps'
import type { VisitSteps } from './useVisitSteps'

type Milestone = 'DISPATCHED' | 'DEPARTED' | 'ARRIVED' | 'FINISHED' | 'SIGNED' | 'RETURNED'

/** The milestone to which a step leads. */
const milestoneOf: Partial<Record<StepAction, Milestone>> = {
  DEPART_VISIT: 'DEPARTED',
  ARRIVE_VISIT: 'ARRIVED',
  FINISH_VISIT: 'FINISHED',
  SIGN_OFF_VISIT: 'SIGNED',
  RETURN_VISIT: 'RETURNED',
}

/** A visit's course with the time of each milestone; one that waits to be sent shows already. */
export function ProgressLine({ steps }: { steps: VisitSteps }) {
  const { t } = useTranslation('myDay')
  const formats = useFormats()
  const { visit, sending } = steps
  const waiting = new Set(
    steps.waiting.flatMap((entry) => {
      const milestone = entry.kind === 'step' && !entry.refusal && milestoneOf[entry.action]
      return milestone ? [milestone] : []
    }),
  )
  const times: Record<Milestone, string | null | undefined> = {
    DISPATCHED: visit.dispatchedAt,
    DEPARTED: visit.departedAt,
    ARRIVED: visit.arrivedAt,
    FINISHED: visit.finishedAt,
    SIGNED: visit.signedAt,
    RETURNED: visit.returnedAt,
  }
  return (
    <ol className={styles.line} aria-label={t('progress.label')}>
      {(Object.keys(times) as Milestone[]).map((milestone) => {
        const at = times[milestone]
        const going = sending !== null && milestoneOf[sending] === milestone
        const kept = !going && waiting.has(milestone)
        return (
          <li
            key={milestone}
            className={`${styles.milestone} ${at ? styles.done : ''} ${going || kept ? styles.going : ''}`}
          >
            <span className={styles.mark} aria-hidden="true">
              {going ? (
                <LoadingOutlined />
              ) : kept ? (
                <CloudUploadOutlined />
              ) : (
                at && <CheckOutlined />
              )}
            </span>
            <span className={styles.name}>{t(`progress.${milestone}`)}</span>
            {at ? (
              <time className={styles.time} dateTime={at} title={formats.instant(at, 'full')}>
                {formats.instant(at, 'time')}
                {kept && <span className={styles.unseen}> {t('progress.waiting')}</span>}
              </time>
            ) : (
              <span className={going ? styles.time : styles.unseen}>
                {going ? t('progress.sending') : t('progress.pending')}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
