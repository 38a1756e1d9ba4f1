import { describe, expect, it } from 'vitest'
import { daysOf, isIn, isOver, movedTo, plannedFor, slotsOf } from './slots'

const zone = 'Asia/Shanghai'
const week = () => slotsOf('week', ['2026-03-02', '2026-03-03'], zone)
const blocks = () => slotsOf('day', ['2026-03-02'], zone)

describe('the days of the board', () => {
  it('begins weeks with the day itself', () => {
    expect(daysOf('week', '2026-03-05')).toEqual({ from: '2026-03-05', to: '2026-03-11' })
    expect(daysOf('day', '2026-03-05')).toEqual({ from: '2026-03-05', to: '2026-03-05' })
  })

  it('cuts days by the company clocks', () => {
    expect(week()[0]).toMatchObject({
      from: '2026-03-01T16:00:00.000Z',
      until: '2026-03-02T16:00:00.000Z',
    })
  })

  it('leaves no time of the day out', () => {
    const [first] = blocks()
    expect(first?.from).toBe('2026-03-01T16:00:00.000Z')
    expect(blocks().at(-1)?.until).toBe('2026-03-02T16:00:00.000Z')
    expect(blocks().filter((slot, i) => isIn(slot, i === 0, '2026-03-02T03:30:00Z'))).toHaveLength(
      1,
    )
  })

  it('shows in the first column what began before', () => {
    expect(isIn(week()[0] as never, true, '2026-02-27T01:00:00Z')).toBe(true)
    expect(isIn(week()[1] as never, false, '2026-02-27T01:00:00Z')).toBe(false)
  })
})

describe('a visit that is moved', () => {
  const visit = { plannedStart: '2026-03-02T06:30:00.000Z', plannedEnd: '2026-03-02T09:00:00.000Z' }

  it('keeps its time of day and its length', () => {
    expect(movedTo(week()[1] as never, visit, zone)).toEqual({
      plannedStart: '2026-03-03T06:30:00.000Z',
      plannedEnd: '2026-03-03T09:00:00.000Z',
    })
  })

  it('takes the hour of a block', () => {
    expect(movedTo(blocks()[1] as never, { ...visit, plannedEnd: null }, zone)).toEqual({
      plannedStart: '2026-03-02T02:00:00.000Z',
      plannedEnd: null,
    })
  })
})

describe('a job that is dropped', () => {
  const before = new Date('2026-03-01T00:00:00Z')

  it('is planned for the promised time, or the morning', () => {
    const [monday] = week()
    const promised = '2026-03-02T07:00:00Z'
    expect(plannedFor(monday as never, promised, before, zone).plannedStart).toBe(promised)
    expect(plannedFor(monday as never, '2026-03-09T07:00:00Z', before, zone).plannedStart).toBe(
      '2026-03-02T01:00:00.000Z',
    )
  })

  it('is not planned for what is over already', () => {
    const now = new Date('2026-03-02T05:10:00Z')
    expect(plannedFor(week()[0] as never, null, now, zone).plannedStart).toBe(
      '2026-03-02T05:30:00.000Z',
    )
    expect(isOver(blocks()[0] as never, now)).toBe(true)
    expect(isOver(blocks()[3] as never, now)).toBe(false)
  })
})
