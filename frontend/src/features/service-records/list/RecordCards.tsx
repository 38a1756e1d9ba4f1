import { useTranslation } from 'react-i18next'
import { Cards } from '@/components/list/ListCards'
import cards from '@/components/list/ListCards.module.css'
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
    <Cards rows={rows} to={({ id }) => serviceRecordPath(id)} changed={changed}>
      {(row) => <RecordCard row={row} />}
    </Cards>
  )
}

function RecordCard({ row }: { row: ServiceRecordRow }) {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  return (
    <>
      <div className={cards.line}>
        <span className={cards.name}>{row.number}</span>
        <StatusTag status={row.status} />
      </div>
      <p className={styles.symptom}>{row.symptom}</p>
      <div className={styles.customer}>{row.customer.name}</div>
      {row.product && (
        <div className={cards.quiet}>
          {[`${row.product.model} ${row.product.name}`, row.productUnit?.serialNumber]
            .filter(Boolean)
            .join(' · ')}
        </div>
      )}
      <div className={cards.line}>
        <span className={cards.facts}>
          <SeverityTag severity={row.severity} />
          <span>{te(`serviceRecordKind.${row.kind}`)}</span>
          {row.owner && <span>{row.owner.name}</span>}
        </span>
        <span className={cards.quiet}>
          <ShortInstant at={row.reportedAt} />
        </span>
      </div>
      {row.nextDueAt && (
        <div className={cards.line}>
          <span className={cards.quiet}>{t('list.columns.due')}</span>
          <NextDue row={row} />
        </div>
      )}
      {row.promisedAt && (
        <div className={cards.line}>
          <span className={cards.quiet}>{t('list.columns.promised')}</span>
          <PromisedAt row={row} />
        </div>
      )}
    </>
  )
}
