import { expect, it } from 'vitest'
import { lastMonth } from './templates'

it('knows the month before', () => {
  expect(lastMonth('2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(lastMonth('2026-01-05')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  expect(lastMonth('2024-03-01').to).toBe('2024-02-29')
})
