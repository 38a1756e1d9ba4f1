import type { ClockStatus, ClockWait } from '@/gql/graphql'

/** What a clock looks like: how much there is to worry about. */
export type ClockTone = 'calm' | 'soon' | 'late' | 'still' | 'kept' | 'broken'

/** A clock as the server told it at a moment. */
export interface ToldClock {
  status: ClockStatus
  waitsFor?: ClockWait | null
  left: { seconds?: number | null; workingDays?: number | null }
  used: { seconds?: number | null; workingDays?: number | null }
  changesAt?: string | null
  dueAt?: string | null
}

/**
 * How much of a clock's own time is left at `now`, in seconds, from what the
 * server told at `told`: it runs on until the calendar closes, and not before it opens.
 */
export function secondsLeft(clock: ToldClock, told: Date, now: Date): number | undefined {
  const { seconds } = clock.left
  if (seconds === undefined || seconds === null) return undefined
  if (!runs(clock)) return seconds
  const until = clock.changesAt ? Math.min(now.getTime(), Date.parse(clock.changesAt)) : +now
  return seconds - Math.max(0, Math.floor((until - told.getTime()) / 1000))
}

function runs({ status, waitsFor }: ToldClock): boolean {
  return (status === 'RUNNING' && waitsFor !== 'OPENING') || status === 'BREACHED'
}

/** The tone of a clock: soon is when a quarter of its time or less is left. */
export function toneOf(clock: ToldClock, told: Date, now: Date): ClockTone {
  switch (clock.status) {
    case 'MET':
      return 'kept'
    case 'MISSED':
      return 'broken'
    case 'BREACHED':
      return 'late'
    case 'PAUSED':
    case 'NOT_STARTED':
      return 'still'
    case 'RUNNING':
      break
  }
  const left = secondsLeft(clock, told, now)
  if (left === undefined) {
    const days = clock.left.workingDays ?? 0
    return days <= 1 ? 'soon' : 'calm'
  }
  if (left < 0) return 'late'
  const used = clock.used.seconds ?? 0
  const whole = (clock.left.seconds ?? 0) + used
  return left * 4 <= whole ? 'soon' : 'calm'
}

/** An amount of seconds as people say it, whichever way it points. */
export interface SpokenTime {
  days: number
  hours: number
  minutes: number
}

/** Splits seconds into whole days, hours and minutes; a sign is dropped. */
export function spoken(seconds: number): SpokenTime {
  const minutes = Math.floor(Math.abs(seconds) / 60)
  return {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  }
}
