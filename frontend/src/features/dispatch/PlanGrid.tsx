import { useDroppable } from '@dnd-kit/core'
import { type PropsWithChildren, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '@/lib/dates'
import { CompanyZone, useFormats } from '@/lib/formats'
import type { Place } from './drag'
import styles from './PlanGrid.module.css'
import { isIn, isOver, type Slot } from './slots'
import type { Board, BoardTechnician, BoardVisit } from './useBoard'
import type { Fit } from './useFitness'
import { VisitChip } from './VisitChip'

interface PlanGridProps {
  board: Board
  slots: readonly Slot[]
  now: Date
  /** How well each technician fits what is being dragged; undefined while nothing is. */
  fitness: ReadonlyMap<string, Fit> | undefined
  draggable: boolean
  onPlan: (visitID: string) => void
}

/** Technicians down, time across: who has what to do when. */
export function PlanGrid({ board, slots, now, fitness, draggable, onPlan }: PlanGridProps) {
  const { t } = useTranslation('dispatch')
  const zone = useContext(CompanyZone)
  const today = dayOf(now, zone)
  return (
    <section className={styles.scroll} aria-label={t('board')}>
      <table className={styles.grid} style={{ minWidth: 140 + slots.length * 104 }}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('technician')}
            </th>
            {slots.map((slot) => (
              <th
                key={slot.key}
                scope="col"
                className={slot.day === today && slot.hour === undefined ? styles.today : undefined}
              >
                <SlotName slot={slot} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.technicians.map((technician) => (
            <tr key={technician.id}>
              <th scope="row" className={styles.person}>
                <Person technician={technician} fit={fitness?.get(technician.id)} />
              </th>
              {slots.map((slot, i) => (
                <Cell
                  key={slot.key}
                  place={{ technicianID: technician.id, slotKey: slot.key }}
                  closed={isOver(slot, now) || !technician.active}
                  today={slot.day === today && slot.hour === undefined}
                >
                  {slot.hour === undefined && (
                    <LoadBar board={board} technicianID={technician.id} day={slot.day} />
                  )}
                  <Visits
                    visits={board.visits.filter(
                      (visit) =>
                        isIn(slot, i === 0, visit.plannedStart) && isOf(visit, technician.id),
                    )}
                    board={board}
                    technicianID={technician.id}
                    draggable={draggable}
                    onPlan={onPlan}
                  />
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function isOf(visit: BoardVisit, technicianID: string): boolean {
  return visit.technicians?.some(({ id }) => id === technicianID) ?? false
}

function SlotName({ slot }: { slot: Slot }) {
  const { i18n } = useTranslation()
  if (slot.hour !== undefined) return <>{String(slot.hour).padStart(2, '0')}:00</>
  const day = new Date(`${slot.day}T00:00:00Z`)
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language, { ...options, timeZone: 'UTC' }).format(day)
  return (
    <time dateTime={slot.day}>
      <span className={styles.weekday}>{name({ weekday: 'short' })}</span>{' '}
      {name({ month: 'numeric', day: 'numeric' })}
    </time>
  )
}

/** Who it is, and how well the person fits what is being dragged. */
export function Person({
  technician,
  fit,
}: {
  technician: BoardTechnician
  fit?: Fit | undefined
}) {
  const { t } = useTranslation('dispatch')
  const { t: label } = useTranslation('enums')
  return (
    <div className={fit && fit.score === 0 ? styles.unfit : undefined}>
      <span className={styles.name}>{technician.name}</span>
      {!technician.active && <span className={styles.absent}>{t('conflicts.ABSENT')}</span>}
      <span className={styles.facts}>
        {technician.serviceZone && (
          <span className={fit?.sameZone ? styles.fits : undefined}>
            {label(`serviceZone.${technician.serviceZone}`)}
          </span>
        )}
        {technician.skills && technician.skills.length > 0 && (
          <span className={fit?.skilled ? styles.fits : undefined}>
            {technician.skills.join(' / ')}
          </span>
        )}
      </span>
    </div>
  )
}

interface CellProps {
  place: Place
  /** Whether nothing can be planned here any more. */
  closed: boolean
  today: boolean
}

function Cell({ place, closed, today, children }: PropsWithChildren<CellProps>) {
  const { setNodeRef, isOver: above } = useDroppable({
    id: `cell:${place.technicianID}:${place.slotKey}`,
    data: place,
    disabled: closed,
  })
  return (
    <td
      ref={setNodeRef}
      data-technician={place.technicianID}
      data-slot={place.slotKey}
      className={[
        styles.cell,
        closed ? styles.closed : '',
        today ? styles.today : '',
        above ? styles.above : '',
      ].join(' ')}
    >
      {children}
    </td>
  )
}

/** How full a technician's day is. */
export function LoadBar({
  board,
  technicianID,
  day,
}: {
  board: Board
  technicianID: string
  day: string
}) {
  const { t } = useTranslation('dispatch')
  const formats = useFormats()
  const load = board.loads.find((one) => one.technicianID === technicianID && one.day === day)
  if (!load) return null
  const over = load.minutes > load.capacityMinutes
  const hours = formats.number(Math.round(load.minutes / 6) / 10)
  return (
    <div className={over ? `${styles.load} ${styles.over}` : styles.load}>
      <span>{t('load', { visits: load.visits, hours })}</span>
      {over && (
        <span> · {t('conflicts.OVERLOAD', { number: load.minutes - load.capacityMinutes })}</span>
      )}
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${Math.min(100, (100 * load.minutes) / load.capacityMinutes)}%` }} />
      </span>
    </div>
  )
}

interface VisitsProps {
  visits: readonly BoardVisit[]
  board: Board
  technicianID: string
  draggable: boolean
  onPlan: (visitID: string) => void
}

/** Somebody's visits in a stretch of time. */
export function Visits({ visits, board, technicianID, draggable, onPlan }: VisitsProps) {
  if (visits.length === 0) return null
  return (
    <ul className={styles.visits}>
      {visits.map((visit) => (
        <VisitChip
          key={visit.id}
          visit={visit}
          technicianID={technicianID}
          conflicts={board.conflicts.filter(
            (conflict) =>
              conflict.technicianID === technicianID &&
              conflict.kind !== 'OVERLOAD' &&
              conflict.visitIDs.includes(visit.id),
          )}
          onPlan={() => onPlan(visit.id)}
          draggable={draggable}
        />
      ))}
    </ul>
  )
}
