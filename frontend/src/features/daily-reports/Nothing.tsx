import { useTranslation } from 'react-i18next'
import { NothingFound } from '@/components/list/NothingFound'

/** That there was no work. */
export function Nothing() {
  const { t } = useTranslation('dailyReports')
  return (
    <NothingFound text={t('none')}>
      <span>{t('noneLead')}</span>
    </NothingFound>
  )
}
