import { expect, it } from 'vitest'
import { forgetDefaultView, keepDefaultView, keptDefaultView } from './default-view'

function storage(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage
}

it('is kept for each person, also that there is none, until the person leaves', () => {
  const device = storage()
  expect(keptDefaultView('7', device)).toBeUndefined()
  keepDefaultView('7', 'saved=3', device)
  keepDefaultView('8', '', device)
  expect([keptDefaultView('7', device), keptDefaultView('8', device)]).toEqual(['saved=3', ''])
  forgetDefaultView('7', device)
  expect(keptDefaultView('7', device)).toBeUndefined()
})

it('is not known where the browser keeps nothing', () => {
  const closed = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  const device = { getItem: closed, setItem: closed } as unknown as Storage
  keepDefaultView('7', 'saved=3', device)
  expect(keptDefaultView('7', device)).toBeUndefined()
})
