import { useCallback, useMemo, useRef, useState } from 'react'
import { type FragmentType, readFragment } from '@/gql'
import type { MyDayProgressFragment, MyDayRecordProgressFragment } from '@/gql/graphql'
import type { Fault } from '@/lib/errors'
import { useOutbox, useOutboxState } from '../outbox/context'
import type { Entry, EntryPart, EntryVisit, StepEntry, StepInputs } from '../outbox/entries'
import { forecast } from '../outbox/forecast'
import { newest } from '../outbox/progress'
import { RecordProgress, VisitProgress } from '../outbox/send'
import { type StepAction, type Steps, stepsOf } from './steps'

/** How long one waits for the answer before going on, in milliseconds: the sending itself has more patience. */
const patience = 4_000
/** How long the button rests after a step: a second tap meant the first one. */
const rest = 600

/** What became of taking a step: sent, waiting for a line, or refused with a fault; `ignored` while another one is on its way. */
export interface Taken {
  outcome: 'sent' | 'waiting' | 'refused' | 'ignored'
  fault?: Fault
}

/** The taking of steps on one visit. */
export interface VisitSteps {
  /** The visit and its record as they are expected to be once what waits is sent. */
  visit: MyDayProgressFragment
  record: MyDayRecordProgressFragment
  /** What can be done now. */
  steps: Steps
  /** The step that one waits for. */
  sending: StepAction | null
  /** What waits on the device, in order. */
  waiting: readonly Entry[]
  /** The step that the server has refused; what comes after it is held back. */
  refused: StepEntry | null
  /** Why the last attempt failed. */
  fault: Fault | null
  /** Takes a step, unless one is on its way. */
  take: <Action extends StepAction>(
    action: Action,
    input: StepInputs[Action],
    parts?: readonly EntryPart[],
  ) => Promise<Taken>
  /** Forgets the fault. What was filled in stays a draft. */
  giveUp: () => void
}

/** Takes steps on a visit: kept on the device first, so that each happens once, also over reloads and broken lines. */
export function useVisitSteps(
  of: FragmentType<typeof VisitProgress>,
  about: Omit<EntryVisit, 'recordID'>,
): VisitSteps {
  const outbox = useOutbox()
  const known = useStanding(of)
  const [sending, setSending] = useState<StepAction | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const underWay = useRef(false)
  const { waiting, refused, standing } = known

  const take: VisitSteps['take'] = async (action, input, parts) => {
    if (underWay.current || !outbox) return { outcome: 'ignored' }
    underWay.current = true
    setSending(action)
    setFault(null)
    try {
      const { visit, record } = known.read
      const entry =
        refused?.action === action
          ? await outbox.replace({ ...refused, ...(parts ? { parts } : {}) }, input)
          : await outbox.add({
              kind: 'step',
              action,
              input,
              ...(parts ? { parts } : {}),
              seen: action === 'COMPLETE' ? record.version : visit.version,
              at: ('at' in input && input.at) || new Date().toISOString(),
              visit: { ...about, recordID: record.id },
              // The compiler cannot see that the input is the one of this very action.
            } as Parameters<typeof outbox.add>[0])
      const fate = await outbox.fate(entry, patience)
      if (typeof fate === 'string') return { outcome: fate }
      // The person is here and sees why: nothing has to wait for a decision.
      await outbox.discard(entry)
      setFault(fate)
      return { outcome: 'refused', fault: fate }
    } finally {
      setTimeout(() => {
        underWay.current = false
        setSending(null)
      }, rest)
    }
  }

  const steps = useMemo(() => stepsOf(standing.visit, standing.record), [standing])
  return {
    ...standing,
    steps,
    sending,
    waiting,
    refused,
    fault,
    take,
    giveUp: useCallback(() => setFault(null), []),
  }
}

/** How a visit stands: what was read or, where that is newer, answered since; and what waits on top of it. */
function useStanding(of: FragmentType<typeof VisitProgress>) {
  const { entries, progress } = useOutboxState()
  const visit = readFragment(VisitProgress, of)
  const record = readFragment(RecordProgress, visit.serviceRecord)
  const answered = progress.get(visit.id)
  return useMemo(() => {
    const read = {
      visit: newest(visit, answered?.visit) ?? visit,
      record: newest(record, answered?.record) ?? record,
    }
    const waiting = entries.filter((entry) => entry.visit.id === visit.id)
    const steps = waiting.filter((entry): entry is StepEntry => entry.kind === 'step')
    const stop = steps.findIndex(({ refusal }) => refusal)
    const going = stop < 0 ? steps : steps.slice(0, stop)
    return { read, waiting, refused: steps[stop] ?? null, standing: forecast(read, going) }
  }, [visit, record, answered, entries])
}
