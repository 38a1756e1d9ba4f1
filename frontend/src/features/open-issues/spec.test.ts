import { describe, expect, it } from 'vitest'
import { issuesWanted } from './spec'

const none = { standing: undefined, whose: undefined, department: undefined }

describe('issuesWanted', () => {
  it('asks for what is open where nothing is chosen', () => {
    expect(issuesWanted('', none, 1, 25)).toEqual({
      standing: 'OPEN',
      mine: false,
      offset: 0,
      limit: 25,
    })
  })

  it('asks for all of them without a standing, and passes over earlier pages', () => {
    expect(issuesWanted('泵', { standing: 'ALL', whose: 'mine', department: '7' }, 3, 50)).toEqual({
      mine: true,
      departmentID: '7',
      matching: '泵',
      offset: 100,
      limit: 50,
    })
  })
})
