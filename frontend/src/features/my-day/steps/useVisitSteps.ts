import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useClient } from 'urql'
import { type FragmentType, readFragment } from '@/gql'
import type { MyDayProgressFragment, MyDayRecordProgressFragment } from '@/gql/graphql'
import { Fault, faultOf } from '@/lib/errors'
import { useDrafts } from '@/lib/use-drafts'
import {
  type Attempt,
  attemptOf,
  isAttempt,
  mayBeRetried,
  type StepInputs,
  withoutMoment,
} from './attempts'
import { type Outcome, RecordProgress, send, VisitProgress } from './mutations'
import { type StepAction, type Steps, stepsOf } from './steps'

/** How long an answer is waited for, in milliseconds: a broken line often keeps silent. */
const patience = 30_000

/** What became of taking a step: a fault says why it was not taken; there is none while another one is on its way. */
export interface Taken {
  taken: boolean
  fault?: Fault
}

/** The taking of steps on one visit. */
export interface VisitSteps {
  /** The visit and its record as they are known to be: what was read, or what a step answered since. */
  visit: MyDayProgressFragment
  record: MyDayRecordProgressFragment
  /** What can be done now. */
  steps: Steps
  /** The step that is on its way to the server. */
  sending: StepAction | null
  /** The step that was taken, but did not get through, or nobody knows whether it did. */
  unsent: StepAction | null
  /** Why the last attempt failed. */
  fault: Fault | null
  /** Takes a step, unless one is on its way. */
  take: <Action extends StepAction>(
    action: Action,
    input: Omit<StepInputs[Action], 'id' | 'version'>,
  ) => Promise<Taken>
  /** Sends the unsent step again, as it was. */
  retry: () => Promise<Taken>
  /** Gives the unsent step up, and forgets the fault. What was filled in stays a draft. */
  giveUp: () => void
}

/** The name under which the device keeps what was filled in for a step. */
export function formDraft(visitID: string, action: StepAction): string {
  return `visit.${visitID}.${action}`
}

/** Takes steps on a visit: once each, also over reloads and broken lines. */
export function useVisitSteps(of: FragmentType<typeof VisitProgress>): VisitSteps {
  const client = useClient()
  const drafts = useDrafts()
  const [answer, setAnswer] = useState<Outcome>({})
  const { visit, record } = useLatest(of, answer)
  const name = `visit.${visit.id}.unsent`
  const [unsent, setUnsent] = useState(() => drafts.read(name, isAttempt) ?? null)
  const [sending, setSending] = useState<StepAction | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const underWay = useRef(false)

  const attempt = useCallback(
    async (tried: Attempt): Promise<Taken> => {
      if (underWay.current) return { taken: false }
      underWay.current = true
      setSending(tried.action)
      setFault(null)
      // Kept before it is sent: the phone may be put away, or die, at any moment.
      drafts.write(name, tried)
      setUnsent(tried)
      try {
        const outcome = await soon(sendAtMoment())
        drafts.drop(name)
        drafts.drop(formDraft(visit.id, tried.action))
        setUnsent(null)
        setAnswer(outcome)
        return { taken: true }
      } catch (error) {
        const found = faultOf(error)
        if (!mayBeRetried(found)) {
          drafts.drop(name)
          setUnsent(null)
        }
        setFault(found)
        return { taken: false, fault: found }
      } finally {
        underWay.current = false
        setSending(null)
      }

      async function sendAtMoment(): Promise<Outcome> {
        try {
          return await send(client, tried)
        } catch (error) {
          const again = withoutMoment(tried, faultOf(error))
          if (!again) throw error
          drafts.write(name, again)
          setUnsent(again)
          return send(client, again)
        }
      }
    },
    [client, drafts, name, visit.id],
  )

  const retry = useCallback(
    async () => (unsent ? attempt(unsent) : { taken: false }),
    [attempt, unsent],
  )
  useWhenOnline(unsent ? retry : null)

  const take: VisitSteps['take'] = (action, input) => {
    const { id, version } = action === 'COMPLETE' ? record : visit
    // The compiler cannot see that id and version complete the input of every step.
    const whole = { id, version, ...input } as unknown as StepInputs[typeof action]
    return attempt(attemptOf(action, whole, unsent))
  }

  const giveUp = useCallback(() => {
    drafts.drop(name)
    setUnsent(null)
    setFault(null)
  }, [drafts, name])

  const steps = useMemo(() => stepsOf(visit, record), [visit, record])
  return {
    visit,
    record,
    steps,
    sending,
    unsent: sending ? null : (unsent?.action ?? null),
    fault,
    take,
    retry,
    giveUp,
  }
}

/** What was read, or what the last step answered where that is newer. */
function useLatest(of: FragmentType<typeof VisitProgress>, answer: Outcome) {
  const read = readFragment(VisitProgress, of)
  const answered = readFragment(VisitProgress, answer.visit)
  const visit = newest(read, answered)
  const record = newest(
    readFragment(RecordProgress, read.serviceRecord),
    readFragment(RecordProgress, answered?.serviceRecord),
    readFragment(RecordProgress, answer.serviceRecord),
  )
  return { visit, record }
}

function newest<Row extends { version: number }>(
  read: Row,
  ...others: readonly (Row | null | undefined)[]
): Row {
  return others.reduce<Row>((best, row) => (row && row.version > best.version ? row : best), read)
}

/** Sends again by itself when the browser finds the network again. */
function useWhenOnline(work: (() => Promise<unknown>) | null): void {
  useEffect(() => {
    if (!work) return
    const go = () => void work()
    window.addEventListener('online', go)
    return () => window.removeEventListener('online', go)
  }, [work])
}

/** The answer, or UNREACHABLE when none comes in time. */
async function soon<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Fault('UNREACHABLE', 'unreachable', '')), patience)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
