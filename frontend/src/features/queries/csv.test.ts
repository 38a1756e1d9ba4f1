import { expect, it } from 'vitest'
import { csvOf } from './csv'

it('quotes what has to be, and lets no cell be a formula', () => {
  const table = {
    path: '',
    columns: ['name', 'n'],
    rows: [
      ['客户, "甲"', -1.5],
      ['=1+1', null],
      ['line\nbreak', true],
    ],
  }
  expect(csvOf(table)).toBe(
    '\ufeffname,n\r\n"客户, ""甲""",-1.5\r\n\'=1+1,\r\n"line\nbreak",true\r\n',
  )
})
