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
import { foundServiceRecordsPath, serviceRecordPath } from '@/lib/paths'
import styles from './side.module.css'

const EarlierRecordsOf = graphql(`
  fragment EarlierRecordsOf on ServiceRecord {
    id
    customerID
    productUnitID
    productUnit {
      id
      serialNumber
    }
  }
`)

const EarlierRecord = graphql(`
  fragment EarlierRecord on ServiceRecord {
    id
    number
    status
    reportedAt
    symptom
    faultCode
    outcome
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
  const record = readFragment(EarlierRecordsOf, props.record)
  const { id, customerID, productUnitID, productUnit } = record
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
          <RecordList
            title={t('earlier.unit')}
            where={{ productUnitID, idNEQ: id }}
            all={
              productUnit &&
              foundServiceRecordsPath({ view: 'all', text: productUnit.serialNumber })
            }
          />
        )}
        <RecordList
          title={t('earlier.customer')}
          where={ofCustomer}
          all={foundServiceRecordsPath({ view: 'all', customer: customerID })}
        />
      </Section>
    </div>
  )
}

interface RecordListProps {
  title: string
  where: ServiceRecordWhereInput
  /** Where all of them stand, where there are more than fit here. */
  all: string | null | undefined
}

function RecordList({ title, where, all }: RecordListProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
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
                {(record.outcome || record.faultCode) && (
                  <span className={styles.symptom}>
                    {[record.faultCode, record.outcome && label(`outcome.${record.outcome}`)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {all && data.serviceRecords.totalCount > records.length && (
        <p>
          <Link to={all}>
            {t('earlier.all', { number: formats.number(data.serviceRecords.totalCount) })}
          </Link>
        </p>
      )}
    </>
  )
}
