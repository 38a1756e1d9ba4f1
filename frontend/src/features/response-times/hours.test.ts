import { describe, expect, it } from 'vitest'
import { readDays, readHours, writeHours } from './hours'

describe('the hours of a day', () => {
  it('are read as they are written', () => {
    const hours = [
      { from: 510, until: 720 },
      { from: 810, until: 1080 },
    ]
    expect(writeHours(hours)).toBe('08:30-12:00 13:30-18:00')
    expect(readHours('08:30-12:00 13:30-18:00')).toEqual(hours)
    expect(readHours('8：30 至 12：00，13:30–18:00')).toEqual(hours)
    expect(readHours('')).toEqual([])
    expect(readHours('00:00-24:00')).toEqual([{ from: 0, until: 1440 }])
  })

  it.each(['8-12', '12:00-08:00', '08:00-12:00 11:00-13:00', '08:61-09:00', '23:00-24:01'])(
    'are refused where they make no sense: %s',
    (text) => expect(readHours(text)).toBeUndefined(),
  )
})

describe('a list of days', () => {
  it('is read line by line', () => {
    expect(readDays('2027-01-01 休 元旦\n\n2027-01-10 班\n2027-03-31 09:00-12:00 盘点')).toEqual([
      { date: '2027-01-01', rule: 'DAY_OFF', name: '元旦' },
      { date: '2027-01-10', rule: 'WORKED_LIKE', like: 'MONDAY', name: '' },
      { date: '2027-03-31', rule: 'OWN_HOURS', hours: [{ from: 540, until: 720 }], name: '盘点' },
    ])
  })

  it('names the line that it does not understand', () => {
    expect(readDays('2027-01-01 休\n2027-13-01 休')).toEqual({ line: 2 })
    expect(readDays('2027-01-01')).toEqual({ line: 1 })
  })
})
