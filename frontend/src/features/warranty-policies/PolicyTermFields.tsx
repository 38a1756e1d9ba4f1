import { useTranslation } from 'react-i18next'
import { CountField } from '@/components/form/fields'

/** The terms that every policy has, and every version of one. */
export function PolicyTermFields() {
  const { t } = useTranslation('warrantyPolicies')
  return (
    <>
      <CountField name="refundDays" label={t('fields.refundDays')} unit={t('units.days')} />
      <CountField name="exchangeDays" label={t('fields.exchangeDays')} unit={t('units.days')} />
      <CountField name="repairMonths" label={t('fields.repairMonths')} unit={t('units.months')} />
      <CountField
        name="mainPartMonths"
        label={t('fields.mainPartMonths')}
        unit={t('units.months')}
      />
      <CountField
        name="failedRepairsForExchange"
        label={t('fields.failedRepairs')}
        tooltip={t('form.failedHint')}
        unit={t('units.times')}
      />
    </>
  )
}
