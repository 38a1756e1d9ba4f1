import { expect, it } from 'vitest'
import { answerOf } from './answer'

it('reads what was answered, what went wrong, and what it cost', () => {
  const answer = {
    data: { a: 1 },
    errors: [{ message: 'x' }],
    extensions: { cost: { requested: 7 } },
  }
  expect(answerOf('Q', answer, 12.4)).toEqual({
    data: { a: 1 },
    errors: ['x'],
    milliseconds: 12,
    cost: 7,
  })
  expect(answerOf(undefined, { errors: [{ message: 'y' }] }, 1)?.data).toBeUndefined()
})

it('takes neither the schema nor a stream for an answer', () => {
  expect(answerOf('IntrospectionQuery', { data: {} }, 1)).toBeUndefined()
  expect(answerOf('S', { subscribe: () => undefined }, 1)).toBeUndefined()
  expect(answerOf('S', null, 1)).toBeUndefined()
})
