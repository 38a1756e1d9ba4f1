import { expect, it } from 'vitest'
import { answerOf } from './answer'

const asked = { query: 'query Q { a }', operationName: 'Q', variables: {} }

it('reads what was asked and answered, what went wrong, and what it cost', () => {
  const answer = {
    data: { a: 1 },
    errors: [{ message: 'x' }],
    extensions: { cost: { requested: 7 } },
  }
  expect(answerOf(asked, answer, 12.4)).toEqual({
    asked,
    data: { a: 1 },
    errors: ['x'],
    milliseconds: 12,
    cost: 7,
  })
  expect(answerOf(asked, { errors: [{ message: 'y' }] }, 1)?.data).toBeUndefined()
})

it('takes neither the schema nor a stream for an answer', () => {
  const schema = { ...asked, operationName: 'IntrospectionQuery' }
  expect(answerOf(schema, { data: {} }, 1)).toBeUndefined()
  expect(answerOf(asked, { subscribe: () => undefined }, 1)).toBeUndefined()
  expect(answerOf(asked, null, 1)).toBeUndefined()
})
