import { App, Button } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { newIdempotencyKey } from '@/lib/idempotency'
import type { Board, BoardVisit, Job } from './useBoard'

export const dispatchMutation = graphql(`
  mutation DispatchFromBoard($input: DispatchVisitInput!) {
    dispatchVisit(input: $input) {
      visit {
        id
        version
      }
      serviceRecord {
        id
      }
    }
  }
`)

export const rescheduleMutation = graphql(`
  mutation RescheduleFromBoard($input: RescheduleVisitInput!) {
    rescheduleVisit(input: $input) {
      visit {
        id
        version
      }
      serviceRecord {
        id
      }
    }
  }
`)

const cancelMutation = graphql(`
  mutation CancelFromBoard($input: CancelVisitInput!) {
    cancelVisit(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** Who is sent, and when. */
export interface Sending {
  technicianIDs: string[]
  plannedStart: string
  plannedEnd: string | null
}

/** A change that the board shows before the server has told of it. */
interface Ahead {
  of: { kind: 'job'; job: Job } | { kind: 'visit'; visit: BoardVisit }
  sending: Sending
  /** Whether the server has done it; the next board shows it by itself. */
  done: boolean
}

interface Planning {
  /** The board with the changes that are under way. */
  board: Board | undefined
  send: (job: Job, sending: Sending) => Promise<void>
  move: (visit: BoardVisit, sending: Sending) => Promise<void>
}

/** Plans on the board: shown at once, undone with one click, taken back where the server refuses. */
export function usePlanning(board: Board | undefined, reload: () => void): Planning {
  const { t } = useTranslation('dispatch')
  const { message } = App.useApp()
  const formats = useFormats()
  const [ahead, setAhead] = useState<readonly Ahead[]>([])
  const [, dispatch] = useMutation(dispatchMutation)
  const [, reschedule] = useMutation(rescheduleMutation)
  const [, cancel] = useMutation(cancelMutation)

  // What the server has done stands in the board that is read afterwards.
  const shown = useRef(board)
  useEffect(() => {
    if (shown.current === board) return
    shown.current = board
    setAhead((all) => all.filter(({ done }) => !done))
  }, [board])

  const plan = useCallback(
    async <Done,>(
      change: Omit<Ahead, 'done'>,
      write: () => Promise<{ data?: Done | undefined; error?: unknown }>,
    ): Promise<Done | undefined> => {
      const entry: Ahead = { ...change, done: false }
      setAhead((all) => [...all, entry])
      const { data, error } = await write()
      if (error || !data) {
        setAhead((all) => all.filter((other) => other !== entry))
        const fault = faultOf(error)
        const text = fault.fields.map((field) => field.message).join('; ') || fault.message
        message.error(text || t('unreachable'))
        reload()
        return undefined
      }
      setAhead((all) => all.map((other) => (other === entry ? { ...other, done: true } : other)))
      reload()
      return data
    },
    [message, reload, t],
  )

  /** Says what was done, with the way back. */
  const tell = useCallback(
    (key: string, text: string, undo: () => Promise<unknown>) => {
      const takeBack = async () => {
        message.destroy(key)
        await undo()
        reload()
      }
      message.success({
        key,
        duration: 8,
        content: (
          <>
            {text}{' '}
            <Button type="link" size="small" onClick={() => void takeBack()}>
              {t('undo')}
            </Button>
          </>
        ),
      })
    },
    [message, reload, t],
  )

  const move = useCallback(
    async (visit: BoardVisit, sending: Sending) => {
      const write = (version: number, to: Sending) =>
        reschedule({
          input: { id: visit.id, version, ...to, idempotencyKey: newIdempotencyKey() },
        })
      const before: Sending = {
        technicianIDs: visit.technicians?.map(({ id }) => id) ?? [],
        plannedStart: visit.plannedStart,
        plannedEnd: visit.plannedEnd ?? null,
      }
      const data = await plan({ of: { kind: 'visit', visit }, sending }, () =>
        write(visit.version, sending),
      )
      const now = data?.rescheduleVisit.visit
      if (!now) return
      const text = t('moved', {
        number: visit.serviceRecord.number,
        time: formats.instant(sending.plannedStart, 'short'),
      })
      tell(visit.id, text, () =>
        plan({ of: { kind: 'visit', visit }, sending: before }, () => write(now.version, before)),
      )
    },
    [formats, plan, reschedule, t, tell],
  )

  const send = useCallback(
    async (job: Job, sending: Sending) => {
      const data = await plan({ of: { kind: 'job', job }, sending }, () =>
        dispatch({
          input: {
            id: job.id,
            version: job.version,
            ...sending,
            idempotencyKey: newIdempotencyKey(),
          },
        }),
      )
      const made = data?.dispatchVisit.visit
      if (!made) return
      const text = t('sent', {
        number: job.number,
        time: formats.instant(sending.plannedStart, 'short'),
      })
      tell(job.id, text, async () => {
        const { error } = await cancel({
          input: {
            id: made.id,
            version: made.version,
            reason: t('undoReason'),
            idempotencyKey: newIdempotencyKey(),
          },
        })
        if (error) message.error(faultOf(error).message || t('unreachable'))
      })
    },
    [cancel, dispatch, formats, message, plan, t, tell],
  )

  return { board: board && withAhead(board, ahead), send, move }
}

/** The board as it will be. */
function withAhead(board: Board, ahead: readonly Ahead[]): Board {
  let after = board
  for (const change of ahead) after = withOne(after, change)
  return after
}

function withOne(board: Board, { of, sending }: Ahead): Board {
  const technicians = board.technicians.filter(({ id }) => sending.technicianIDs.includes(id))
  const planned = {
    plannedStart: sending.plannedStart,
    plannedEnd: sending.plannedEnd,
    technicians,
    // Nothing is done to it until the server has told how it stands.
    allowedActions: [],
  }
  if (of.kind === 'visit') {
    return {
      ...board,
      visits: board.visits.map((visit) =>
        visit.id === of.visit.id ? { ...visit, ...planned } : visit,
      ),
    }
  }
  const { job } = of
  const waits = board.waiting.some(({ id }) => id === job.id)
  // The board may know already, where it was read before the answer came.
  if (!waits) return board
  return {
    ...board,
    waiting: board.waiting.filter(({ id }) => id !== job.id),
    waitingCount: board.waitingCount - 1,
    visits: [
      ...board.visits,
      {
        id: `ahead-${job.id}`,
        number: job.number,
        version: 0,
        status: 'DISPATCHED',
        serviceRecord: job,
        ...planned,
      },
    ],
  }
}
