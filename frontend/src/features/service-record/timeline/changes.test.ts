import { describe, expect, test } from 'vitest'
import type { Formats } from '@/lib/formats'
import { fieldValue, type Phrases } from './changes'

const formats: Formats = {
  instant: (instant) => `instant ${instant}`,
  distance: () => '',
  day: (day) => `day ${day}`,
  money: (fen) => `money ${fen}`,
  number: String,
}
const phrases = {
  t: ((key: string) => key) as Phrases['t'],
  label: ((key: string) => `label ${key}`) as Phrases['label'],
  formats,
} satisfies Phrases

describe('what a field was and is', () => {
  test.each([
    ['severity', 'CRITICAL', 'label severity.CRITICAL'],
    ['checkResult', 'FAILED', 'label checkResult.FAILED'],
    ['custodyParty', 'OUTLET', 'label custodyParty.OUTLET'],
    ['plannedStart', '2026-03-05T01:00:00Z', 'instant 2026-03-05T01:00:00Z'],
    ['expectedBackOn', '2026-12-01', 'day 2026-12-01'],
    ['siteReadyOn', '2026-12-01', 'day 2026-12-01'],
    ['labourCharge', '12050', 'money 12050'],
    ['symptom', '2026-99-99', '2026-99-99'],
    ['symptom', '漏水 💧', '漏水 💧'],
    ['symptom', '', 'timeline.empty'],
  ])('%s %s', (field, value, told) => {
    expect(fieldValue(field, value, phrases)).toBe(told)
  })
})
