import { useTranslation } from 'react-i18next'
import styles from './DispatchPage.module.css'
import { JobCard } from './JobCard'
import type { Board } from './useBoard'

interface WaitingListProps {
  board: Board
  now: Date
  onPlan: (id: string) => void
  draggable: boolean
}

/** The jobs for which somebody is to be sent, as the server orders them. */
export function WaitingList({ board, now, onPlan, draggable }: WaitingListProps) {
  const { t } = useTranslation('dispatch')
  const more = board.waitingCount - board.waiting.length
  return (
    <section className={styles.waiting} aria-label={t('waiting')}>
      <h2 className={styles.heading}>
        {t('waiting')} <span className={styles.count}>{board.waitingCount}</span>
      </h2>
      {board.waiting.length === 0 ? (
        <p className={styles.none}>{t('nothingWaits')}</p>
      ) : (
        <ul className={styles.jobs}>
          {board.waiting.map((job) => (
            <JobCard
              key={job.id}
              job={job}
              leftOver={board.leftOverIDs.includes(job.id)}
              now={now}
              onPlan={() => onPlan(job.id)}
              draggable={draggable}
            />
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.none}>{t('more', { count: more })}</p>}
    </section>
  )
}
