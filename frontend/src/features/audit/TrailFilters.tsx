import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { PersonSelect } from '@/components/PersonSelect'
import type { TrailFilters } from './spec'
import styles from './TrailFilters.module.css'

interface TrailFiltersProps {
  filters: TrailFilters
  narrow: (change: Partial<TrailFilters>) => void
}

/** Who, and in which days: what both lists are narrowed by. */
export function PersonAndDays({ filters, narrow }: TrailFiltersProps) {
  const { t } = useTranslation('audit')
  return (
    <>
      <span className={styles.person}>
        <PersonSelect
          aria-label={t('filters.person')}
          placeholder={t('filters.person')}
          value={filters.person}
          onChange={(person) => narrow({ person })}
        />
      </span>
      <span className={styles.days}>
        <DayPicker
          aria-label={t('filters.from')}
          placeholder={t('filters.from')}
          value={filters.from}
          onChange={(from) => narrow({ from })}
        />
        <span aria-hidden="true">–</span>
        <DayPicker
          aria-label={t('filters.to')}
          placeholder={t('filters.to')}
          value={filters.to}
          onChange={(to) => narrow({ to })}
        />
      </span>
    </>
  )
}
