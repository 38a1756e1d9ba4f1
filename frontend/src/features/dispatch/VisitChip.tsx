import { HolderOutlined, WarningFilled } from '@ant-design/icons'
import { useDraggable } from '@dnd-kit/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { SeveritySign } from '@/components/SeverityTag'
import { VisitStatusTag } from '@/components/VisitStatusTag'
import { useFormats } from '@/lib/formats'
import { serviceRecordPath } from '@/lib/paths'
import styles from './cards.module.css'
import type { Cargo } from './drag'
import type { BoardConflict, BoardVisit } from './useBoard'

interface VisitChipProps {
  visit: BoardVisit
  technicianID: string
  conflicts: readonly BoardConflict[]
  onPlan: () => void
  draggable: boolean
}

/** A visit on somebody's plan. */
export function VisitChip({ visit, technicianID, conflicts, onPlan, draggable }: VisitChipProps) {
  const { t } = useTranslation('dispatch')
  const formats = useFormats()
  const movable = visit.allowedActions.includes('RESCHEDULE_VISIT')
  const cargo: Cargo = { kind: 'visit', visit, technicianID }
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: `visit:${visit.id}:${technicianID}`,
    data: cargo,
    disabled: !movable || !draggable,
  })
  const { serviceRecord: record } = visit
  const time = [visit.plannedStart, visit.plannedEnd]
    .flatMap((at) => (at ? [formats.instant(at, 'time')] : []))
    .join('–')
  return (
    <li
      ref={setNodeRef}
      className={[
        styles.card,
        styles.visit,
        isDragging ? styles.away : '',
        movable && draggable ? styles.movable : '',
        conflicts.length > 0 ? styles.conflicting : '',
        visit.status === 'DISPATCHED' ? '' : styles.underWay,
      ].join(' ')}
      onPointerDown={movable && draggable ? (listeners?.onPointerDown as never) : undefined}
    >
      <div className={styles.line}>
        {movable ? (
          <button
            type="button"
            className={styles.time}
            onClick={onPlan}
            aria-label={t('planVisit', { number: record.number, time })}
          >
            {time}
          </button>
        ) : (
          <span className={styles.time}>{time}</span>
        )}
        {movable && draggable && (
          <button
            type="button"
            className={styles.handle}
            {...attributes}
            onKeyDown={listeners?.onKeyDown as never}
            aria-label={t('drag', { number: record.number })}
          >
            <HolderOutlined aria-hidden />
          </button>
        )}
      </div>
      <div className={styles.name}>
        <SeveritySign severity={record.severity} />
        <Link to={serviceRecordPath(record.id)} className={styles.customer} title={record.symptom}>
          {record.customer.name}
        </Link>
      </div>
      <div className={styles.faint}>{record.product?.category || record.symptom}</div>
      {visit.status !== 'DISPATCHED' && <VisitStatusTag status={visit.status} />}
      {conflicts.map((conflict) => (
        <div key={conflict.kind} className={styles.warning}>
          <WarningFilled aria-hidden />{' '}
          {t(`conflicts.${conflict.kind}`, { number: conflict.minutes })}
        </div>
      ))}
    </li>
  )
}
