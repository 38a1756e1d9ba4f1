import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Section } from '@/components/Section'
import { StatusTag } from '@/components/StatusTag'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ServiceRecordWhereInput } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { serviceRecordPath } from '@/lib/paths'
import styles from './side.module.css'

const EarlierRecordsOf = graphql(`
  fragment EarlierRecordsOf on ServiceRecord {
    id
    customerID
    productUnitID
  }
`)

const EarlierRecord = graphql(`
  fragment EarlierRecord on ServiceRecord {
    id
    number
    status
    reportedAt
    symptom
  }
`)

const earlierRecordsQuery = graphql(`
  query EarlierRecords($where: ServiceRecordWhereInput!) {
    serviceRecords(first: 5, where: $where, orderBy: { field: REPORTED_AT, direction: DESC }) {
      totalCount
      edges {
        node {
          ...EarlierRecord
        }
      }
    }
  }
`)

/** The other records of the same unit, and of the same customer. */
export function EarlierRecords(props: { record: FragmentType<typeof EarlierRecordsOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { id, customerID, productUnitID } = readFragment(EarlierRecordsOf, props.record)
  const ofCustomer: ServiceRecordWhereInput = {
    customerID,
    idNEQ: id,
    ...(productUnitID
      ? { or: [{ productUnitIDIsNil: true }, { productUnitIDNEQ: productUnitID }] }
      : {}),
  }
  return (
    <div className={styles.earlier}>
      <Section title={t('earlier.title')} small>
        {productUnitID && (
          <RecordList title={t('earlier.unit')} where={{ productUnitID, idNEQ: id }} />
        )}
        <RecordList title={t('earlier.customer')} where={ofCustomer} />
      </Section>
    </div>
  )
}

function RecordList({ title, where }: { title: string; where: ServiceRecordWhereInput }) {
  const { t } = useTranslation('serviceRecord')
  const formats = useFormats()
  const [{ data, error }, refetch] = useQuery({ query: earlierRecordsQuery, variables: { where } })
  if (error) return <FaultAlert fault={faultOf(error)} onRetry={refetch} />
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 2 }} />
  const records = nodesOf(data.serviceRecords)
  return (
    <>
      <h3 className={styles.group}>
        {title} {data.serviceRecords.totalCount > 0 && `(${data.serviceRecords.totalCount})`}
      </h3>
      {records.length === 0 && <p className={styles.empty}>{t('earlier.none')}</p>}
      {records.length > 0 && (
        <ul className={styles.records}>
          {records.map((masked) => {
            const record = readFragment(EarlierRecord, masked)
            return (
              <li key={record.id} className={styles.record}>
                <Link to={serviceRecordPath(record.id)}>{record.number}</Link>
                <StatusTag status={record.status} />
                <span className={styles.symptom}>
                  {formats.instant(record.reportedAt, 'day')} {record.symptom}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
