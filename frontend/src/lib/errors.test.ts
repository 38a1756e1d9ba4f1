import { describe, expect, it } from 'vitest'
import { Fault, faultOf, faultOfGraphQL, formErrors } from './errors'

const invalid = {
  message: '输入有误，请检查标出的字段',
  extensions: {
    code: 'INVALID',
    key: 'invalid_input',
    fields: [
      { path: 'symptom', key: 'required', message: '必填' },
      { path: 'parts.0.quantity', key: 'negative', message: '不能为负数' },
      { path: 'symptom', key: 'too_long', message: '最多 500 个字符' },
    ],
  },
}

describe('faultOfGraphQL', () => {
  it('keeps code, key, the message in the reader’s language and the fields', () => {
    const fault = faultOfGraphQL(invalid)
    expect(fault).toMatchObject({
      code: 'INVALID',
      key: 'invalid_input',
      message: invalid.message,
      fields: invalid.extensions.fields,
    })
  })

  it('says who changed a record in between', () => {
    const change = { version: 4, actor: '王芳', action: 'TRIAGE', at: '2026-03-05T01:02:03Z' }
    expect(
      faultOfGraphQL({
        message: 'x',
        extensions: { code: 'CONFLICT', key: 'stale_version', change },
      }).change,
    ).toEqual(change)
  })

  it('keeps how long to wait', () => {
    const extensions = { code: 'LIMIT', key: 'too_often', retryAfterSeconds: 30 }
    expect(faultOfGraphQL({ message: 'x', extensions }).retryAfter).toBe(30)
  })

  it.each([undefined, {}, { code: 'SOMETHING_NEW' }, { code: 7, fields: 'x', change: null }])(
    'takes extensions that it does not know (%j) for a defect',
    (extensions) => {
      const fault = faultOfGraphQL({ message: 'boom', extensions })
      expect(fault).toMatchObject({
        code: 'INTERNAL',
        key: 'internal',
        message: 'boom',
        fields: [],
      })
      expect(fault.change).toBeUndefined()
    },
  )

  it('drops field entries that are not fields', () => {
    const extensions = { code: 'INVALID', fields: [null, 1, { key: 'required' }, { path: 'a' }] }
    expect(faultOfGraphQL({ message: 'x', extensions }).fields).toEqual([
      { path: 'a', key: 'invalid_input', message: 'invalid_input' },
    ])
  })
})

describe('faultOf', () => {
  it('passes a Fault on', () => {
    const fault = new Fault('LIMIT', 'too_often', 'x')
    expect(faultOf(fault)).toBe(fault)
  })

  it('reads the first GraphQL error of urql’s CombinedError', () => {
    expect(faultOf({ message: '[GraphQL] x', graphQLErrors: [invalid] }).code).toBe('INVALID')
  })

  it('prefers what the server said to how it was said', () => {
    const error = { graphQLErrors: [invalid], networkError: new Error('422') }
    expect(faultOf(error).code).toBe('INVALID')
  })

  it.each([
    { message: '[Network] Failed to fetch', graphQLErrors: [], networkError: new TypeError('x') },
    new TypeError('Failed to fetch'),
  ])('knows when nobody answered', (error) => {
    expect(faultOf(error)).toMatchObject({ code: 'UNREACHABLE', message: '' })
  })

  it.each([new Error('boom'), 'boom'])('takes everything else for a defect', (error) => {
    expect(faultOf(error)).toMatchObject({ code: 'INTERNAL', message: 'boom' })
  })
})

describe('formErrors', () => {
  it('gathers the messages of a field under the name that a form knows', () => {
    expect(formErrors(faultOfGraphQL(invalid))).toEqual([
      { name: ['symptom'], errors: ['必填', '最多 500 个字符'] },
      { name: ['parts', 0, 'quantity'], errors: ['不能为负数'] },
    ])
  })
})
