import { HolderOutlined } from '@ant-design/icons'
import { useDraggable } from '@dnd-kit/core'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { SeveritySign } from '@/components/SeverityTag'
import { ShortInstant } from '@/components/ShortInstant'
import { serviceRecordPath } from '@/lib/paths'
import styles from './cards.module.css'
import type { Cargo } from './drag'
import type { Job } from './useBoard'

interface JobCardProps {
  job: Job
  /** Whether it could have been dispatched before today. */
  leftOver: boolean
  now: Date
  onPlan: () => void
  /** Whether there is a board beside it to drag it to. */
  draggable: boolean
}

/** A job that waits for somebody to be sent. */
export function JobCard({ job, leftOver, now, onPlan, draggable }: JobCardProps) {
  const { t } = useTranslation('dispatch')
  const { t: label } = useTranslation('enums')
  const disabled = !draggable || !job.allowedActions.includes('DISPATCH')
  const cargo: Cargo = { kind: 'job', job }
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: `job:${job.id}`,
    data: cargo,
    disabled,
  })
  const late = job.promisedAt && new Date(job.promisedAt) < now
  return (
    <li
      ref={setNodeRef}
      className={`${styles.card} ${styles.job} ${isDragging ? styles.away : ''} ${disabled ? '' : styles.movable}`}
      onPointerDown={disabled ? undefined : (listeners?.onPointerDown as never)}
    >
      <div className={styles.line}>
        <SeveritySign severity={job.severity} />
        <Link to={serviceRecordPath(job.id)} className={styles.number}>
          {job.number}
        </Link>
        {!disabled && (
          <button
            type="button"
            className={styles.handle}
            {...attributes}
            onKeyDown={listeners?.onKeyDown as never}
            aria-label={t('drag', { number: job.number })}
          >
            <HolderOutlined aria-hidden />
          </button>
        )}
      </div>
      <div className={styles.customer}>{job.customer.name}</div>
      <div className={styles.symptom}>{job.symptom}</div>
      <div className={styles.facts}>
        {leftOver && <strong className={styles.late}>{t('leftOver')}</strong>}
        {job.needsNewTime && <strong className={styles.late}>{t('needsNewTime')}</strong>}
        <span>{label(`severity.${job.severity}`)}</span>
        <span>{label(`serviceZone.${job.customer.serviceZone}`)}</span>
        {job.product?.category && <span>{job.product.category}</span>}
      </div>
      <div className={styles.foot}>
        <span className={late ? styles.late : styles.faint}>
          {job.promisedAt ? (
            <>
              {late ? t('promisedOver') : t('promised')} <ShortInstant at={job.promisedAt} />
            </>
          ) : (
            <>
              {t('waitingSince')} <ShortInstant at={job.plannedAt ?? job.reportedAt} />
            </>
          )}
        </span>
        {job.allowedActions.includes('DISPATCH') && (
          <Button size="small" onClick={onPlan} aria-label={t('planJob', { number: job.number })}>
            {t('plan')}
          </Button>
        )}
      </div>
    </li>
  )
}
