import { describe, expect, test } from 'vitest'
import { wallClocks } from './WallClockPicker'

const parse = (text: string) => wallClocks.locale.parse('en_US', text, ['YYYY-MM-DD HH:mm'])

describe('what is typed', () => {
  test.each([
    // Clocks in Los Angeles skip this time.
    '2027-03-14 02:30',
    // And this one.
    '2027-03-28 02:30',
    '2027-10-01 10:30',
    '2028-02-29 00:00',
  ])('%s is the same clock in UTC', (text) => {
    expect(parse(text)?.toISOString()).toBe(`${text.replace(' ', 'T')}:00.000Z`)
    expect(parse(text)?.format('YYYY-MM-DD HH:mm')).toBe(text)
  })

  test.each(['', '2027-10-01', '2027-10-01 1', '2027-13-01 10:30', '2027-02-29 10:30', 'soon'])(
    '"%s" is no time yet',
    (text) => {
      expect(parse(text)).toBeNull()
    },
  )
})

test('a month is reckoned in UTC too', () => {
  const start = parse('2027-03-14 02:30')
  expect(start && wallClocks.addDate(start, 1).toISOString()).toBe('2027-03-15T02:30:00.000Z')
})
