import { describe, expect, it } from 'vitest'
import { secondsLeft, spoken, type ToldClock, toneOf } from './clock-time'

const told = new Date('2026-03-10T01:00:00Z')
const later = (minutes: number) => new Date(told.getTime() + minutes * 60_000)

const running: ToldClock = {
  status: 'RUNNING',
  waitsFor: 'REPLY',
  left: { seconds: 7200 },
  used: { seconds: 7200 },
}

describe('the time left', () => {
  it('runs on from what the server told', () => {
    expect(secondsLeft(running, told, later(30))).toBe(5400)
    expect(secondsLeft(running, told, later(150))).toBe(-1800)
  })

  it('stands still when the calendar closes, and before it opens', () => {
    const closes = { ...running, changesAt: later(20).toISOString() }
    expect(secondsLeft(closes, told, later(90))).toBe(6000)
    expect(secondsLeft({ ...running, waitsFor: 'OPENING' }, told, later(90))).toBe(7200)
  })

  it('stands still while paused', () => {
    expect(secondsLeft({ ...running, status: 'PAUSED' }, told, later(90))).toBe(7200)
  })
})

describe('the tone', () => {
  it('follows what is left', () => {
    expect(toneOf(running, told, told)).toBe('calm')
    expect(toneOf(running, told, later(60))).toBe('soon')
    expect(toneOf(running, told, later(121))).toBe('late')
    expect(toneOf({ ...running, status: 'MISSED' }, told, told)).toBe('broken')
  })

  it('of working days is soon with the last one', () => {
    const days = { ...running, left: { workingDays: 1 }, used: { workingDays: 1 } }
    expect(toneOf(days, told, told)).toBe('soon')
    expect(toneOf({ ...days, left: { workingDays: 2 } }, told, told)).toBe('calm')
  })
})

it('an amount is spoken in days, hours and minutes', () => {
  expect(spoken(-93_784)).toEqual({ days: 1, hours: 2, minutes: 3 })
})
