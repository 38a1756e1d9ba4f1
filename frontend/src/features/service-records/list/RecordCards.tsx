import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { SeverityTag } from '@/components/SeverityTag'
import { ShortInstant } from '@/components/ShortInstant'
import { StatusTag } from '@/components/StatusTag'
import { serviceRecordPath } from '@/lib/paths'
import { NextDue } from './NextDue'
import { PromisedAt } from './PromisedAt'
import styles from './RecordCards.module.css'
import type { ServiceRecordRow } from './ServiceRecordRow'

interface RecordCardsProps {
  rows: readonly ServiceRecordRow[]
  changed: ReadonlySet<string>
}

/** The records as cards, for phones. */
export function RecordCards({ rows, changed }: RecordCardsProps) {
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.id}>
          <RecordCard row={row} changed={changed.has(row.id)} />
        </li>
      ))}
    </ul>
  )
}

function RecordCard({ row, changed }: { row: ServiceRecordRow; changed: boolean }) {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  return (
    <Link
      to={serviceRecordPath(row.id)}
      className={`${styles.card} ${changed ? styles.changed : ''}`}
      data-row
    >
      <div className={styles.line}>
        <span className={styles.number}>{row.number}</span>
        <StatusTag status={row.status} />
      </div>
      <p className={styles.symptom}>{row.symptom}</p>
      <div className={styles.customer}>{row.customer.name}</div>
      {row.product && (
        <div className={styles.quiet}>
          {[`${row.product.model} ${row.product.name}`, row.productUnit?.serialNumber]
            .filter(Boolean)
            .join(' · ')}
        </div>
      )}
      <div className={styles.line}>
        <span className={styles.facts}>
          <SeverityTag severity={row.severity} />
          <span>{te(`serviceRecordKind.${row.kind}`)}</span>
          {row.owner && <span>{row.owner.name}</span>}
        </span>
        <span className={styles.quiet}>
          <ShortInstant at={row.reportedAt} />
        </span>
      </div>
      {row.nextDueAt && (
        <div className={styles.line}>
          <span className={styles.quiet}>{t('list.columns.due')}</span>
          <NextDue row={row} />
        </div>
      )}
      {row.promisedAt && (
        <div className={styles.line}>
          <span className={styles.quiet}>{t('list.columns.promised')}</span>
          <PromisedAt row={row} />
        </div>
      )}
    </Link>
  )
}
