import { describe, expect, it } from 'vitest'
import { plainSearch, type ServiceRecordsSearch } from '@/lib/service-records-search'
import { type SearchContext, whereOf } from './where'

const context: SearchContext = {
  viewer: { id: '7' },
  departments: [
    { id: '1', name: '公司', parentID: null, active: true },
    { id: '2', name: '售后服务中心', parentID: '1', active: true },
    { id: '3', name: '技术支持科', parentID: '2', active: true },
    { id: '4', name: '财务部', parentID: '1', active: true },
  ],
  zone: 'Asia/Shanghai',
}

function where(search: Partial<ServiceRecordsSearch>) {
  return whereOf({ ...plainSearch, ...search }, context)
}

describe('whereOf', () => {
  it('asks for nothing in particular when all are wanted', () => {
    expect(where({ view: 'all' })).toEqual({})
  })

  it('asks for what is late now, and for any of the owners', () => {
    const asked = where({ view: 'all', overdue: true, owners: ['4', '5'], channels: ['WEB'] }).and
    expect(asked).toContainEqual({ ownerIDIn: ['4', '5'] })
    expect(asked).toContainEqual({ channelIn: ['WEB'] })
    expect(asked).toContainEqual({ overdue: true })
  })

  it('takes the statuses of the view, or those chosen among them', () => {
    expect(where({ view: 'closed' })).toEqual({ and: [{ statusIn: ['CLOSED', 'CANCELLED'] }] })
    expect(where({ view: 'closed', statuses: ['CANCELLED'] })).toEqual({
      and: [{ statusIn: ['CANCELLED'] }],
    })
  })

  it('takes a department with all below it', () => {
    expect(where({ view: 'all', departments: ['2'] })).toEqual({
      and: [{ departmentIDIn: ['2', '3'] }],
    })
  })

  it('takes several departments, and each of those below them once', () => {
    expect(where({ view: 'all', departments: ['4', '2', '3'] })).toEqual({
      and: [{ departmentIDIn: ['4', '2', '3'] }],
    })
  })

  it('takes days as the company has them, the last one whole', () => {
    expect(where({ view: 'all', from: '2026-02-28', to: '2026-02-28' })).toEqual({
      and: [
        { reportedAtGTE: '2026-02-27T16:00:00.000Z' },
        { reportedAtLT: '2026-02-28T16:00:00.000Z' },
      ],
    })
  })

  it.each([{ view: 'mine' }, { view: 'open', own: true }] as const)(
    'knows what is mine: %j',
    (search) => {
      expect(where(search).and).toContainEqual({ ownerID: '7' })
    },
  )

  it('leaves it to the server where a text may be', () => {
    expect(where({ view: 'all', text: '0512-6789' })).toEqual({ and: [{ matching: '0512-6789' }] })
  })
})
