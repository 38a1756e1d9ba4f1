import { expect, it } from 'vitest'
import { type LifeEvent, newestFirst } from './LifeTimeline'

const event = (key: string, at: string): LifeEvent => ({ key, at, icon: null, title: key })

it('puts the newest first, and what has a time before what has only a day', () => {
  const events = [
    event('day', '2026-03-05'),
    event('old', '2025-12-31T23:59'),
    event('morning', '2026-03-05T08:00'),
    event('evening', '2026-03-05T18:00'),
  ]
  expect(newestFirst(events).map(({ key }) => key)).toEqual(['evening', 'morning', 'day', 'old'])
})
