import { WarningOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { ShortInstant } from '@/components/ShortInstant'
import { StatusTag } from '@/components/StatusTag'
import { graphql, readFragment } from '@/gql'
import type { OpenRecordFragment } from '@/gql/graphql'
import { nodesOf } from '@/lib/graphql/connection'
import { foundServiceRecordsPath, serviceRecordPath } from '@/lib/paths'
import { ended } from '@/lib/service-records-search'
import styles from './OpenRecords.module.css'

const OpenRecord = graphql(`
  fragment OpenRecord on ServiceRecord {
    id
    number
    status
    symptom
    reportedAt
    productUnitID
    productUnit {
      id
      serialNumber
    }
  }
`)

const openRecordsQuery = graphql(`
  query OpenRecordsOfCall($where: ServiceRecordWhereInput!) {
    serviceRecords(first: 5, orderBy: { field: REPORTED_AT, direction: DESC }, where: $where) {
      totalCount
      edges {
        node {
          ...OpenRecord
        }
      }
    }
  }
`)

interface OpenRecordsProps {
  customerID: string
  unitID: string | undefined
}

/** What is open already for this unit and this customer: the call may be about that. */
export function OpenRecords({ customerID, unitID }: OpenRecordsProps) {
  const { t } = useTranslation('serviceRecords')
  const ofUnit = useOpenRecords(unitID ? { productUnitID: unitID } : undefined)
  const ofCustomer = useOpenRecords({ customerID })
  const others = ofCustomer.records.filter((record) => record.productUnitID !== unitID || !unitID)
  if (ofUnit.records.length === 0 && others.length === 0) return null
  return (
    <div className={styles.open} role="status">
      {ofUnit.records.length > 0 && (
        <div className={styles.warning}>
          <p className={styles.title}>
            <WarningOutlined aria-hidden /> {t('register.duplicates.unit')}
          </p>
          <Records records={ofUnit.records} />
        </div>
      )}
      {others.length > 0 && (
        <div className={styles.notice}>
          <p className={styles.title}>
            {t('register.duplicates.customer', { count: ofCustomer.total })}
          </p>
          <Records records={others} />
          {ofCustomer.total > ofCustomer.records.length && (
            <Link to={foundServiceRecordsPath({ customer: customerID })}>
              {t('register.duplicates.all')}
            </Link>
          )}
        </div>
      )}
    </div>
  )
}

function Records({ records }: { records: OpenRecordFragment[] }) {
  return (
    <ul className={styles.records}>
      {records.map(({ id, number, status, symptom, reportedAt, productUnit }) => (
        <li key={id}>
          <div className={styles.line}>
            <Link to={serviceRecordPath(id)}>{number}</Link>
            <StatusTag status={status} />
          </div>
          <div className={styles.symptom}>{symptom}</div>
          <div className={styles.facts}>
            {productUnit && <span>{productUnit.serialNumber}</span>}
            <ShortInstant at={reportedAt} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function useOpenRecords(of: { customerID: string } | { productUnitID: string } | undefined) {
  const [{ data }] = useQuery({
    query: openRecordsQuery,
    variables: { where: { ...of, statusNotIn: [...ended] } },
    pause: !of,
    requestPolicy: 'network-only',
  })
  const page = of ? data?.serviceRecords : undefined
  return {
    total: page?.totalCount ?? 0,
    records: nodesOf(page).map((record) => readFragment(OpenRecord, record)),
  }
}
