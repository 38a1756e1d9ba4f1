import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './DayVisits.module.css'
import { DoneVisit } from './DoneVisit'
import type { DayVisit } from './useMyVisits'
import { VisitCard } from './VisitCard'

interface DayVisitsProps {
  title: string
  visits: readonly DayVisit[]
  /** What is said when there are none. */
  none?: string
  viewerID: string
  day: string
  /** The id of the visit whose next step stands out. */
  first: string | undefined
  /** Whether the visits are of a day that is still to come: nothing is done about them now. */
  ahead: boolean
  reload: () => void
}

/** The visits of a day, or of before, in order of time. */
export function DayVisits({ title, visits, none, first, ahead, ...card }: DayVisitsProps) {
  const { t } = useTranslation('myDay')
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.visits}>
      <header className={styles.header}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {visits.length > 0 && (
          <span className={styles.count}>{t('visitCount', { count: visits.length })}</span>
        )}
      </header>
      {visits.length === 0 && <p className={styles.none}>{none}</p>}
      {visits.map(({ id, open, visit }) =>
        open ? (
          <VisitCard
            key={id}
            visit={visit}
            emphasis={ahead ? 'none' : id === first ? 'high' : 'low'}
            {...card}
          />
        ) : (
          <DoneVisit key={id} visit={visit} />
        ),
      )}
    </section>
  )
}
