import { CheckOutlined, MinusOutlined } from '@ant-design/icons'
import { Skeleton } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { graphql, readFragment } from '@/gql'
import type { WarrantyAnswerFragment } from '@/gql/graphql'
import { useLanguage } from '@/i18n/language'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { unitLedgerPath } from '@/lib/paths'
import { ChargeClassTag } from './ChargeClassTag'
import { FaultAlert } from './FaultAlert'
import { WarrantyRefund } from './WarrantyRefund'
import styles from './WarrantyRights.module.css'

const WarrantyAnswer = graphql(`
  fragment WarrantyAnswer on WarrantyRights {
    day
    coverage
    chargeClass
    summary
    suspendedDays
    failedRepairs
    exchangeGrounds
    depreciatedRefund {
      open
      until
    }
    mainParts {
      key
      name
      repair {
        open
        until
      }
    }
    repair {
      open
      until
    }
    mainPartRepair {
      open
      until
    }
    exchange {
      open
      until
    }
    refund {
      open
      until
    }
    steps
  }
`)

const warrantyQuery = graphql(`
  query UnitWarrantyRights($unit: ID!, $day: Date) {
    node(id: $unit) {
      ... on ProductUnit {
        id
        warrantyRights(on: $day) {
          ...WarrantyAnswer
        }
      }
    }
  }
`)

interface WarrantyRightsProps {
  unitID: string
  /** The day of the report; today if left out. */
  day?: string | undefined
  /** Whether a link leads on to the ledger: not from where something is being typed. */
  withLedger?: boolean
}

/** The rights on a unit on a day, who pays, and why: fit to be read out to the customer. */
export function WarrantyRights({ unitID, day, withLedger = false }: WarrantyRightsProps) {
  const { t } = useTranslation('warranty')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const { node, fault, retry } = useRights(unitID, day)
  if (fault) return <FaultAlert fault={fault} onRetry={retry} />
  if (!node) return <Skeleton active title={false} paragraph={{ rows: 5 }} />
  const { coverage, chargeClass, repair, mainPartRepair, exchange, refund, steps } = node
  const { mainParts, depreciatedRefund, suspendedDays, failedRepairs, exchangeGrounds } = node
  return (
    <>
      <p className={styles.answer}>
        <span className={coverage === 'NONE' ? undefined : styles.covered}>
          {te(`warrantyCoverage.${coverage}`)}
        </span>
        <ChargeClassTag chargeClass={chargeClass} />
      </p>
      <p className={styles.day}>{t('on', { day: formats.day(node.day) })}</p>
      <p className={styles.summary}>{node.summary}</p>
      <ul className={styles.rights}>
        <Right name={t('repair')} right={repair} />
        {mainParts.length === 0 && <Right name={t('mainPartRepair')} right={mainPartRepair} />}
        {mainParts.map((part) => (
          <Right key={part.key} name={part.name} right={part.repair} />
        ))}
        <Right name={t('exchange')} right={exchange} />
        <Right name={t('refund')} right={refund} />
        {depreciatedRefund.open && (
          <Right name={t('depreciatedRefund')} right={depreciatedRefund} />
        )}
      </ul>
      <p className={styles.counts}>
        {exchangeGrounds.map((ground) => (
          <span key={ground}>{te(`warrantyGround.${ground}`)}</span>
        ))}
        {suspendedDays > 0 && <span>{t('stopped', { count: suspendedDays })}</span>}
        {failedRepairs > 0 && <span>{t('failedRepairs', { count: failedRepairs })}</span>}
      </p>
      {depreciatedRefund.open && <WarrantyRefund unitID={unitID} day={node.day} />}
      <details className={styles.why} open>
        <summary>{t('why')}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      {withLedger && (
        <p className={styles.ledger}>
          <Link to={unitLedgerPath(unitID)}>{t('ledger.open')}</Link>
        </p>
      )}
    </>
  )
}

function useRights(unit: string, day: string | undefined) {
  const language = useLanguage()
  const [{ data, error, operation }, ask] = useQuery({
    query: warrantyQuery,
    variables: { unit, day: day ?? null },
  })
  // The server phrases the steps in the reader's language.
  useEffect(() => {
    if (language) ask({ requestPolicy: 'network-only' })
  }, [language, ask])
  const found = data?.node?.__typename === 'ProductUnit' ? data.node : undefined
  const asked = operation?.variables.unit === unit && found?.id === unit
  return {
    node: asked ? readFragment(WarrantyAnswer, found.warrantyRights) : undefined,
    fault: error && faultOf(error),
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
}

interface RightProps {
  name: string
  right: WarrantyAnswerFragment['repair']
}

function Right({ name, right: { open, until } }: RightProps) {
  const { t } = useTranslation('warranty')
  const formats = useFormats()
  const day = until ? formats.day(until) : ''
  return (
    <li className={open ? styles.open : styles.over}>
      {open ? <CheckOutlined aria-hidden /> : <MinusOutlined aria-hidden />}
      <span>{name}</span>
      <span className={styles.until}>
        {day ? t(open ? 'openUntil' : 'endedOn', { day }) : t(open ? 'open' : 'notGiven')}
      </span>
    </li>
  )
}
