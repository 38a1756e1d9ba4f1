import { afterEach, expect, test, vi } from 'vitest'
import { hearServerClock, serverNow } from './serverClock'

const device = Date.parse('2026-03-18T02:30:00Z')

afterEach(() => {
  hearServerClock(new Date(device).toUTCString(), device)
  vi.useRealTimers()
})

test('a browser that is three hours behind goes by the server', () => {
  vi.useFakeTimers({ now: device })
  hearServerClock('Wed, 18 Mar 2026 05:30:00 GMT')
  vi.advanceTimersByTime(60_000)
  expect(serverNow().toISOString()).toBe('2026-03-18T05:31:00.000Z')
})

test('the time that an answer takes is no difference', () => {
  vi.useFakeTimers({ now: device + 1_900 })
  hearServerClock(new Date(device).toUTCString())
  expect(serverNow().getTime()).toBe(device + 1_900)
})

test('an answer without a date, and one with nonsense, change nothing', () => {
  vi.useFakeTimers({ now: device })
  hearServerClock('Wed, 18 Mar 2026 05:30:00 GMT')
  hearServerClock(null)
  hearServerClock('soon')
  expect(serverNow().toISOString()).toBe('2026-03-18T05:30:00.000Z')
})
