import { useTranslation } from 'react-i18next'
import type { ResponsePolicyFragment } from '@/gql/graphql'

type Promised = ResponsePolicyFragment['promises'][number]

/** Says in words what a policy promises, and for which records. */
export function usePolicyWords() {
  const { t } = useTranslation('responseTimes')
  const { t: te } = useTranslation('enums')
  const { t: tc } = useTranslation('clocks')
  const amount = ({ measure, amount: n }: Promised['target']) => {
    if (measure === 'WORKING_DAYS') return tc('amount.days', { count: n })
    if (n < 60) return tc('amount.minutes', { minutes: n })
    if (n % 60 === 0) return tc('amount.fullHours', { hours: n / 60 })
    return tc('amount.hours', { hours: Math.floor(n / 60), minutes: n % 60 })
  }
  return {
    promise: ({ clock, target, calendar }: Promised) =>
      [
        te(`responseClockKind.${clock}`),
        amount(target),
        target.measure === 'ELAPSED' ? '' : `(${te(`timeMeasure.${target.measure}`)} ${calendar})`,
      ]
        .filter(Boolean)
        .join(' '),
    conditions: (policy: ResponsePolicyFragment) =>
      [
        ...(policy.severities ?? []).map((v) => te(`severity.${v}`)),
        ...(policy.customerTiers ?? []).map((v) => te(`customerTier.${v}`)),
        ...(policy.kinds ?? []).map((v) => te(`serviceRecordKind.${v}`)),
        ...(policy.productCategories ?? []),
        ...(policy.serviceZones ?? []).map((v) => te(`serviceZone.${v}`)),
      ].join(' · ') || t('anyRecord'),
  }
}
