import { useTranslation } from 'react-i18next'
import { ChargeClassTag } from '@/components/ChargeClassTag'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { SeverityTag } from '@/components/SeverityTag'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'

const VisitProblemOf = graphql(`
  fragment MyDayProblem on Visit {
    id
    purpose
    plannedStart
    plannedEnd
    technicians {
      id
      name
    }
    serviceRecord {
      id
      kind
      severity
      chargeClass
      symptom
      faultCode
      customerWish
      promisedAt
      plan
      planNote
    }
  }
`)

/** Why one goes there, what the customer was promised, and who pays. */
export function VisitProblem(props: { visit: FragmentType<typeof VisitProblemOf> }) {
  const { t } = useTranslation('myDay')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const { purpose, plannedStart, plannedEnd, technicians, serviceRecord } = readFragment(
    VisitProblemOf,
    props.visit,
  )
  const { kind, severity, chargeClass, symptom, faultCode, customerWish, promisedAt, plan } =
    serviceRecord
  const end = plannedEnd ? `–${formats.instant(plannedEnd, 'time')}` : ''
  const planned = [plan && label(`repairPlan.${plan}`), serviceRecord.planNote]
  return (
    <Section title={t('visit.what')} extra={<SeverityTag severity={severity} />}>
      <Facts
        facts={[
          { label: t('visit.symptom'), value: symptom, wide: true },
          { label: t('visit.wish'), value: customerWish, wide: true },
          { label: t('visit.purpose'), value: purpose, wide: true },
          { label: t('visit.plan'), value: planned.filter(Boolean).join(' · '), wide: true },
          { label: t('visit.planned'), value: formats.instant(plannedStart, 'short') + end },
          { label: t('visit.promised'), value: promisedAt && formats.instant(promisedAt, 'short') },
          { label: t('visit.kind'), value: label(`serviceRecordKind.${kind}`) },
          { label: t('visit.faultCode'), value: faultCode },
          { label: t('visit.charge'), value: <ChargeClassTag chargeClass={chargeClass} /> },
          {
            label: t('visit.technicians'),
            value: (technicians ?? []).map(({ name }) => name).join('、'),
          },
        ]}
      />
    </Section>
  )
}
