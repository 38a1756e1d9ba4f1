import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CompanyZone } from '@/lib/formats'
import cards from './cards.module.css'
import styles from './DispatchPage.module.css'
import { type Cargo, cellUnder, type Place, recordOf, stepByArrows } from './drag'
import { PlanGrid } from './PlanGrid'
import { movedTo, plannedFor, type Slot } from './slots'
import { useAnnouncements } from './useAnnouncements'
import type { Board, BoardVisit, Job } from './useBoard'
import { useFitness } from './useFitness'
import type { Sending } from './usePlanning'
import { WaitingList } from './WaitingList'

interface DragBoardProps {
  board: Board
  slots: readonly Slot[]
  now: Date
  send: (job: Job, sending: Sending) => Promise<void>
  move: (visit: BoardVisit, sending: Sending) => Promise<void>
  onPlanJob: (id: string) => void
  onPlanVisit: (id: string) => void
}

/** What waits, and the plan beside it: jobs and visits are dragged onto people and days. */
export function DragBoard({
  board,
  slots,
  now,
  send,
  move,
  onPlanJob,
  onPlanVisit,
}: DragBoardProps) {
  const zone = useContext(CompanyZone)
  const [cargo, setCargo] = useState<Cargo | null>(null)
  const { fitness, ask, forget } = useFitness()
  const accessibility = useAnnouncements(board, slots)
  const sensors = useSensors(
    // A click on a link or a button of a card is no drag yet.
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: stepByArrows }),
  )

  function begin({ active }: DragStartEvent) {
    const lifted = active.data.current as Cargo
    setCargo(lifted)
    ask(recordOf(lifted).id)
  }

  function end() {
    setCargo(null)
    forget()
  }

  function drop({ over, active }: DragEndEvent) {
    end()
    const place = over?.data.current as Place | undefined
    const slot = slots.find(({ key }) => key === place?.slotKey)
    if (!place || !slot) return
    const dropped = active.data.current as Cargo
    if (dropped.kind === 'job') {
      const when = plannedFor(slot, dropped.job.promisedAt, new Date(), zone)
      void send(dropped.job, { technicianIDs: [place.technicianID], ...when })
      return
    }
    const { visit, technicianID } = dropped
    const crew = visit.technicians?.map(({ id }) => id) ?? []
    const when = movedTo(slot, visit, zone)
    if (place.technicianID === technicianID && when.plannedStart === visit.plannedStart) return
    const technicianIDs = [
      ...new Set(crew.map((id) => (id === technicianID ? place.technicianID : id))),
    ]
    void move(visit, { technicianIDs, ...when })
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={cellUnder}
      accessibility={accessibility}
      onDragStart={begin}
      onDragEnd={drop}
      onDragCancel={end}
    >
      <div className={styles.columns}>
        <WaitingList board={board} now={now} onPlan={onPlanJob} draggable />
        <PlanGrid
          board={board}
          slots={slots}
          now={now}
          fitness={fitness}
          draggable
          onPlan={onPlanVisit}
        />
      </div>
      <DragOverlay dropAnimation={null}>{cargo && <Lifted cargo={cargo} />}</DragOverlay>
    </DndContext>
  )
}

function Lifted({ cargo }: { cargo: Cargo }) {
  const { t } = useTranslation('dispatch')
  const { number, customer } = recordOf(cargo)
  return (
    <div className={`${cards.card} ${cards.job} ${cards.lifted}`}>
      <div className={cards.number}>{number}</div>
      <div className={cards.customer}>{customer}</div>
      <div className={cards.faint}>{t('dropHint')}</div>
    </div>
  )
}
