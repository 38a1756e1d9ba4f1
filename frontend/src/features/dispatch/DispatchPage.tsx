import { StopOutlined } from '@ant-design/icons'
import { Button, Grid, Skeleton } from 'antd'
import { useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { useDialogParam } from '@/lib/dialog-param'
import { CompanyZone } from '@/lib/formats'
import { useNow } from '@/lib/now'
import { useSearch } from '@/lib/search-params'
import { useViewer } from '@/lib/viewer'
import { type BoardAddress, readBoard, writeBoard } from './address'
import { BoardBar } from './BoardBar'
import { DayPlans } from './DayPlans'
import styles from './DispatchPage.module.css'
import { DragBoard } from './DragBoard'
import { PlanDialog } from './PlanDialog'
import { daysOf, slotsOf, todayIn } from './slots'
import { type Board, useBoard } from './useBoard'
import { usePlanning } from './usePlanning'
import { WaitingList } from './WaitingList'

/** The dispatch board, for those who may send technicians. */
export function DispatchPage() {
  const { t } = useTranslation('dispatch')
  const viewer = useViewer()
  if (!viewer) return <Loading />
  if (!viewer.mayDispatch) {
    return (
      <Notice
        icon={<StopOutlined aria-hidden />}
        title={t('forbidden')}
        lead={t('forbiddenLead')}
        action={
          <Link to="/">
            <Button type="primary">{t('home')}</Button>
          </Link>
        }
      />
    )
  }
  return <DispatchBoard />
}

function DispatchBoard() {
  const { t } = useTranslation('dispatch')
  const { t: tc } = useTranslation()
  const zone = useContext(CompanyZone)
  const now = useNow()
  const [params, change] = useSearch()
  const address = useMemo(() => readBoard(params), [params])
  const update = useCallback(
    (to: Partial<BoardAddress>) => change((current) => writeBoard(current, to)),
    [change],
  )
  // A phone has room for one day, and no room to drag.
  const { md } = Grid.useBreakpoint()
  const wide = md ?? true
  const today = todayIn(zone, now)
  const day = address.day ?? today
  const view = wide ? address.view : 'day'
  const days = useMemo(() => daysOf(view, day), [view, day])
  const { board: read, fault, reading, reload } = useBoard(days, address)
  const { board, send, move } = usePlanning(read, reload)
  const job = useDialogParam('plan')
  const visit = useDialogParam('move')
  const slots = useMemo(() => slotsOf(view, read?.days ?? [], zone), [view, read, zone])
  const subject = useSubject(board, job.value, visit.value)
  return (
    <Page title={t('title')} lead={board && t('lead', { count: board.waitingCount })}>
      <BoardBar
        address={{ ...address, view }}
        day={day}
        today={today}
        skills={board?.skills ?? []}
        wide={wide}
        onChange={update}
      />
      {fault && <FaultAlert fault={fault} onRetry={reload} />}
      {!board && !fault && (
        <div role="status" aria-label={tc('loading')}>
          <Skeleton active title={false} paragraph={{ rows: 12, width: '100%' }} />
        </div>
      )}
      {board && wide && (
        <div className={reading ? styles.reading : undefined} aria-busy={reading}>
          <DragBoard
            board={board}
            slots={slots}
            now={now}
            send={send}
            move={move}
            onPlanJob={job.open}
            onPlanVisit={visit.open}
          />
        </div>
      )}
      {board && !wide && (
        <div className={styles.phone}>
          <WaitingList board={board} now={now} onPlan={job.open} draggable={false} />
          <DayPlans board={board} day={day} onPlan={visit.open} />
        </div>
      )}
      {subject && (
        <PlanDialog
          key={subject.kind === 'job' ? subject.job.id : subject.visit.id}
          subject={subject}
          onClose={subject.kind === 'job' ? job.close : visit.close}
          reload={reload}
        />
      )}
    </Page>
  )
}

type Subject = ReturnType<typeof subjectOf>

/**
 * What the address asks to plan, as the board has it now. Where it leaves the
 * board, or the board cannot be read, it stays as it was last seen: what was
 * typed is not lost, and whoever sends it is told what has become of it.
 */
function useSubject(board: Board | undefined, jobID: string | null, visitID: string | null) {
  const asked = jobID ?? visitID
  const found = useMemo(() => board && subjectOf(board, jobID, visitID), [board, jobID, visitID])
  const [seen, setSeen] = useState<{ asked: string | null; subject: Subject }>()
  useEffect(() => {
    if (found) setSeen({ asked, subject: found })
    else if (!asked) setSeen(undefined)
  }, [asked, found])
  return found ?? (asked && seen?.asked === asked ? seen.subject : undefined)
}

/** What the address asks to plan, if it is on the board. */
function subjectOf(board: Board, jobID: string | null, visitID: string | null) {
  const job = board.waiting.find(({ id }) => id === jobID)
  if (job) return { kind: 'job' as const, job }
  const visit = board.visits.find(({ id }) => id === visitID)
  return visit && { kind: 'visit' as const, visit }
}
