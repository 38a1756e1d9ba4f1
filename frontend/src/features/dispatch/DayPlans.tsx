import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import styles from './DispatchPage.module.css'
import { LoadBar, Person, Visits } from './PlanGrid'
import type { Board } from './useBoard'

/** The plan of one day, below each other, for phones; who has nothing to do comes last. */
export function DayPlans({
  board,
  day,
  onPlan,
}: {
  board: Board
  day: string
  onPlan: (visitID: string) => void
}) {
  const { t } = useTranslation('dispatch')
  const formats = useFormats()
  const plans = board.technicians.map((technician) => ({
    technician,
    visits: board.visits.filter((visit) =>
      visit.technicians?.some(({ id }) => id === technician.id),
    ),
  }))
  return (
    <section aria-label={t('board')}>
      <h2 className={styles.heading}>{formats.day(day, 'long')}</h2>
      <ul className={styles.people}>
        {plans
          .sort((a, b) => Number(b.visits.length > 0) - Number(a.visits.length > 0))
          .map(({ technician, visits }) => (
            <li key={technician.id} className={styles.plan}>
              <Person technician={technician} />
              <LoadBar board={board} technicianID={technician.id} day={day} />
              <Visits
                visits={visits}
                board={board}
                technicianID={technician.id}
                draggable={false}
                onPlan={onPlan}
              />
            </li>
          ))}
      </ul>
    </section>
  )
}
