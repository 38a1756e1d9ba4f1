import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** Words for minutes of work: "2 h 05 min"; a dash for none. */
export function useWorkingTime(): (minutes: number) => string {
  const { t } = useTranslation('dailyReports')
  return useCallback(
    (all) => {
      if (all === 0) return '–'
      const [hours, minutes] = [Math.floor(all / 60), all % 60]
      return hours > 0 ? t('hours', { hours, minutes }) : t('minutes', { minutes })
    },
    [t],
  )
}
