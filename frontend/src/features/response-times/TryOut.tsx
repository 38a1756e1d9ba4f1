import { Select } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { InstantPicker } from '@/components/InstantPicker'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import type {
  CustomerTier,
  PreviewResponseTimesQuery,
  ServiceLevelPolicyDraft,
  ServiceRecordKind,
  ServiceZone,
  Severity,
} from '@/gql/graphql'
import { customerTiers, serviceRecordKinds, serviceZones, severities } from '@/lib/enums'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import styles from './ResponseTimesPage.module.css'

const previewQuery = graphql(`
  query PreviewResponseTimes($input: PreviewResponseTimesInput!) {
    previewResponseTimes(input: $input) {
      kind
      policyName
      dueAt
      provisionalYear
      steps {
        step
        at
      }
    }
  }
`)

interface Tried {
  kind: ServiceRecordKind
  severity: Severity
  serviceZone: ServiceZone
  customerTier: CustomerTier
  reportedAt: string
}

/** Says when a record would be due, by what is saved or by a policy that is being edited. */
export function TryOut({ draft }: { draft?: ServiceLevelPolicyDraft }) {
  const { t } = useTranslation('responseTimes')
  const { t: te } = useTranslation('enums')
  const [tried, setTried] = useState<Tried>({
    kind: 'REPAIR',
    severity: 'NORMAL',
    serviceZone: 'CITY',
    customerTier: 'REGULAR',
    reportedAt: new Date().toISOString(),
  })
  const change = (part: Partial<Tried>) => setTried((now) => ({ ...now, ...part }))
  return (
    <Section title={t('tryOut.title')} small>
      <p className={styles.quiet}>{t(draft ? 'tryOut.draftLead' : 'tryOut.lead')}</p>
      <div style={{ display: 'grid', gap: 8 }}>
        <Select
          aria-label={t('fields.kinds')}
          value={tried.kind}
          onChange={(kind) => change({ kind })}
          options={serviceRecordKinds.map((v) => ({
            value: v,
            label: te(`serviceRecordKind.${v}`),
          }))}
        />
        <Select
          aria-label={t('fields.severities')}
          value={tried.severity}
          onChange={(severity) => change({ severity })}
          options={severities.map((v) => ({ value: v, label: te(`severity.${v}`) }))}
        />
        <Select
          aria-label={t('fields.serviceZones')}
          value={tried.serviceZone}
          onChange={(serviceZone) => change({ serviceZone })}
          options={serviceZones.map((v) => ({ value: v, label: te(`serviceZone.${v}`) }))}
        />
        <Select
          aria-label={t('fields.customerTiers')}
          value={tried.customerTier}
          onChange={(customerTier) => change({ customerTier })}
          options={customerTiers.map((v) => ({ value: v, label: te(`customerTier.${v}`) }))}
        />
        <InstantPicker
          aria-label={t('fields.reportedAt')}
          value={tried.reportedAt}
          onChange={(reportedAt) => reportedAt && change({ reportedAt })}
        />
      </div>
      <Outcome tried={tried} {...(draft ? { draft } : {})} />
    </Section>
  )
}

function Outcome({ tried, draft }: { tried: Tried; draft?: ServiceLevelPolicyDraft }) {
  const { t } = useTranslation('responseTimes')
  const policy = JSON.stringify(draft ?? null)
  // The same question keeps its answer: what was typed is a new object each time.
  const variables = useMemo(() => {
    const edited = JSON.parse(policy) as ServiceLevelPolicyDraft | null
    return { input: { ...tried, ...(edited ? { policy: edited } : {}) } }
  }, [tried, policy])
  const [{ data, error }] = useQuery({ query: previewQuery, variables })
  if (error) return <FaultAlert fault={faultOf(error)} />
  const clocks = data?.previewResponseTimes ?? []
  if (data && clocks.length === 0) return <p className={styles.quiet}>{t('tryOut.none')}</p>
  return (
    <ul className={styles.rows} aria-live="polite">
      {clocks.map((clock) => (
        <TriedClock key={clock.kind} clock={clock} />
      ))}
    </ul>
  )
}

type Previewed = PreviewResponseTimesQuery['previewResponseTimes'][number]

function TriedClock({ clock }: { clock: Previewed }) {
  const { t } = useTranslation('responseTimes')
  const { t: te } = useTranslation('enums')
  const { t: tc } = useTranslation('clocks')
  const formats = useFormats()
  return (
    <li className={styles.row} data-tried={clock.kind}>
      <div>
        <strong>{te(`responseClockKind.${clock.kind}`)}</strong>{' '}
        {tc('due', { time: formats.instant(clock.dueAt) })}
        <div className={styles.quiet}>{t('tryOut.by', { policy: clock.policyName })}</div>
        <ul className={styles.steps}>
          {clock.steps.map(({ step, at }) => (
            <li key={step}>
              {te(`escalationStep.${step}`)} {formats.instant(at)}
            </li>
          ))}
        </ul>
        {clock.provisionalYear && (
          <div className={styles.quiet}>{tc('provisional', { year: clock.provisionalYear })}</div>
        )}
      </div>
    </li>
  )
}
