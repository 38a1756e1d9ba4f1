import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useFormats } from '@/lib/formats'
import styles from './LifeTimeline.module.css'

/** What happened, or will happen, on a day. */
export interface LifeEvent {
  key: string
  /** A day ("2026-03-05"), or what clocks in the company's zone showed ("2026-03-05T14:30"). */
  at: string
  icon: ReactNode
  title: string
  /** The page of what it is about. */
  to?: string
  text?: ReactNode
  /** States, beside the title. */
  tag?: ReactNode
}

/** Newest first; of one day what has a time before what has none. */
export function newestFirst(events: readonly LifeEvent[]): LifeEvent[] {
  return [...events].sort((a, b) => b.at.localeCompare(a.at) || a.key.localeCompare(b.key))
}

/** Events over time, newest first, under the years in which they were. */
export function LifeTimeline({ events, empty }: { events: readonly LifeEvent[]; empty: string }) {
  const sorted = newestFirst(events)
  const years = [...new Set(sorted.map(({ at }) => at.slice(0, 4)))]
  if (years.length === 0) return <p className={styles.empty}>{empty}</p>
  return years.map((year) => (
    <section key={year} className={styles.year} aria-label={year}>
      <h3 className={styles.heading}>{year}</h3>
      <ol className={styles.events}>
        {sorted
          .filter(({ at }) => at.startsWith(year))
          .map((event) => (
            <LifeEventItem key={event.key} event={event} />
          ))}
      </ol>
    </section>
  ))
}

function LifeEventItem({ event }: { event: LifeEvent }) {
  const formats = useFormats()
  const { at, icon, title, to, text, tag } = event
  return (
    <li className={styles.event}>
      <time dateTime={at} className={styles.at}>
        {formats.day(at.slice(0, 10))} {at.slice(11, 16)}
      </time>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.body}>
        <div className={styles.line}>
          {to ? (
            <Link to={to} className={styles.title}>
              {title}
            </Link>
          ) : (
            <span className={styles.title}>{title}</span>
          )}
          {tag}
        </div>
        {text && <div className={styles.text}>{text}</div>}
      </div>
    </li>
  )
}
