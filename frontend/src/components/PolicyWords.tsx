import { useTranslation } from 'react-i18next'
import styles from './PolicyWords.module.css'

/** The numbers and choices of a warranty policy. */
export interface Terms {
  refundDays: number
  exchangeDays: number
  repairMonths: number
  mainPartMonths: number
  failedRepairsForExchange: number
  stopsUnderRepair: boolean
  stopsWaitingForParts: boolean
  exchangeRestarts: boolean
}

/** What a customer may claim under a policy and when, as one would say it on the telephone; also while it is typed. */
export function PolicyWords({ terms }: { terms: Partial<Terms> }) {
  const { t } = useTranslation('warranty')
  const days = (count: number | null | undefined) => t('terms.days', { count: count ?? 0 })
  const months = (count: number | null | undefined) => monthsIn(count ?? 0, t)
  const pauses = terms.stopsUnderRepair
    ? t(terms.stopsWaitingForParts ? 'terms.stopsBoth' : 'terms.stopsRepair')
    : t(terms.stopsWaitingForParts ? 'terms.stopsParts' : 'terms.runsOn')
  const failed = terms.failedRepairsForExchange ?? 0
  return (
    <ul className={styles.words}>
      <li>
        {terms.refundDays
          ? t('terms.refund', { period: days(terms.refundDays) })
          : t('terms.noRefund')}
      </li>
      <li>
        {terms.exchangeDays
          ? t('terms.exchange', { period: days(terms.exchangeDays) })
          : t('terms.noExchange')}
      </li>
      <li>
        {terms.repairMonths
          ? t('terms.repair', { period: months(terms.repairMonths) })
          : t('terms.noRepair')}
      </li>
      {Boolean(terms.mainPartMonths) && (
        <li>{t('terms.mainParts', { period: months(terms.mainPartMonths) })}</li>
      )}
      {failed > 0 && <li>{t('terms.failed', { count: failed })}</li>}
      <li>{pauses}</li>
      <li>{t(terms.exchangeRestarts ? 'terms.restarts' : 'terms.goesOn')}</li>
    </ul>
  )
}

/** Months as people say them: "two years" rather than "24 months", where it comes out even. */
function monthsIn(count: number, t: ReturnType<typeof useTranslation<'warranty'>>['t']): string {
  return count > 0 && count % 12 === 0
    ? t('terms.years', { count: count / 12 })
    : t('terms.months', { count })
}
