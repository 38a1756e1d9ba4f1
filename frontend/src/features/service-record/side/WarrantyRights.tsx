import { CheckOutlined, MinusOutlined } from '@ant-design/icons'
import { Skeleton } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import type { RecordWarrantyQuery } from '@/gql/graphql'
import { useLanguage } from '@/i18n/language'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import styles from './WarrantyRights.module.css'

const warrantyQuery = graphql(`
  query RecordWarranty($id: ID!, $day: Date!) {
    node(id: $id) {
      ... on ProductUnit {
        id
        warrantyRights(on: $day) {
          day
          coverage
          refund {
            open
            until
          }
          exchange {
            open
            until
          }
          repair {
            open
            until
          }
          mainPartRepair {
            open
            until
          }
          steps
        }
      }
    }
  }
`)

type Node = Extract<RecordWarrantyQuery['node'], { __typename?: 'ProductUnit' }>
type Rights = NonNullable<Node>['warrantyRights']

/** The rights on a unit on a day, and why: fit to be read out to the customer. */
export function WarrantyRights({ unitID, day }: { unitID: string; day: string }) {
  const { t } = useTranslation('serviceRecord')
  const formats = useFormats()
  const language = useLanguage()
  const [{ data, error, fetching }, refetch] = useQuery({
    query: warrantyQuery,
    variables: { id: unitID, day },
  })
  // The server phrases the steps in the reader's language.
  useEffect(() => {
    if (language) refetch({ requestPolicy: 'network-only' })
  }, [language, refetch])
  const rights = data?.node && 'warrantyRights' in data.node ? data.node.warrantyRights : null
  if (!rights && !fetching && !error) return null
  return (
    <Section title={t('warranty.title')} small>
      {error && <FaultAlert fault={faultOf(error)} onRetry={refetch} />}
      {!rights && !error && <Skeleton active title={false} paragraph={{ rows: 4 }} />}
      {rights && (
        <>
          <p className={styles.day}>{t('warranty.on', { day: formats.day(rights.day) })}</p>
          <RightsList rights={rights} />
          <details className={styles.why}>
            <summary>{t('warranty.why')}</summary>
            <ol>
              {rights.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
        </>
      )}
    </Section>
  )
}

function RightsList({ rights }: { rights: Rights }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  return (
    <>
      <p className={rights.coverage === 'NONE' ? styles.uncovered : styles.covered}>
        {label(`warrantyCoverage.${rights.coverage}`)}
      </p>
      <ul className={styles.rights}>
        <Right name={t('warranty.repair')} right={rights.repair} />
        <Right name={t('warranty.mainPartRepair')} right={rights.mainPartRepair} />
        <Right name={t('warranty.exchange')} right={rights.exchange} />
        <Right name={t('warranty.refund')} right={rights.refund} />
      </ul>
    </>
  )
}

function Right({ name, right }: { name: string; right: Rights['repair'] }) {
  const { t } = useTranslation('serviceRecord')
  const formats = useFormats()
  const { open, until } = right
  const end = until && formats.day(until)
  return (
    <li className={open ? styles.open : styles.over}>
      {open ? <CheckOutlined aria-hidden="true" /> : <MinusOutlined aria-hidden="true" />}
      <span>{name}</span>
      <span className={styles.until}>
        {end && t(open ? 'warranty.openUntil' : 'warranty.endedOn', { day: end })}
        {!end && t(open ? 'warranty.open' : 'warranty.notGiven')}
      </span>
    </li>
  )
}
