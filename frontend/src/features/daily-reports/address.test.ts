import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/dates'
import { readReport, writeReport } from './address'

describe('the address of a daily report', () => {
  it('survives being written', () => {
    const address = { day: '2026-02-28', technician: '7', department: undefined }
    expect(readReport(writeReport(address))).toEqual(address)
  })

  it('leaves out what it does not know', () => {
    expect(readReport(new URLSearchParams('day=2026-13-45&technician=x&department=1e3'))).toEqual({
      day: undefined,
      technician: undefined,
      department: undefined,
    })
  })

  it('goes from month to month', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })
})
