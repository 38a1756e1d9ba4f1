import { describe, expect, it } from 'vitest'
import { formatMoney, parseMoney } from './money'

describe('formatMoney', () => {
  it.each([
    [0, '¥0.00'],
    [1, '¥0.01'],
    [99, '¥0.99'],
    [123450, '¥1,234.50'],
    [-5, '-¥0.05'],
    // A float of yuan would already be a fen off here.
    [9007199254740991, '¥90,071,992,547,409.91'],
  ])('writes %i fen as %s', (fen, text) => {
    expect(formatMoney(fen, 'zh-CN')).toBe(text)
    expect(formatMoney(fen, 'en')).toBe(text)
  })

  it('names another currency', () => {
    expect(formatMoney(100, 'en', 'USD')).toBe('$1.00')
  })
})

describe('parseMoney', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['12', 1200],
    ['12.5', 1250],
    ['0.07', 7],
    ['1,234.50', 123450],
    ['￥ 99', 9900],
    ['-3.10', -310],
  ])('reads %s as %i fen', (text, fen) => {
    expect(parseMoney(text)).toBe(fen)
  })

  it.each(['', '-', 'abc', '1.234', '1.', '.5', '1e3', '99999999999999999'])(
    'refuses %j',
    (text) => {
      expect(parseMoney(text)).toBeNull()
    },
  )

  it('reads what formatMoney writes', () => {
    for (const fen of [0, 1, -1, 100, 123456789, -987654321]) {
      expect(parseMoney(formatMoney(fen, 'zh-CN'))).toBe(fen)
    }
  })
})
