import type { Api } from './api.ts'
import { act, departmentID, type MadeRecord, registerRecord } from './records.ts'

/** A visit as tests speak of it. */
export interface MadeVisit {
  id: string
  number: string
  version: number
  /** The record for which it is made. */
  record: MadeRecord
}

/** Makes a visit of one's own: a call, registered, triaged and planned, for which the technician is sent out now. */
export async function dispatchVisit(
  people: { clerk: Api; dispatcher: Api; technician: Api },
  purpose: string,
): Promise<MadeVisit> {
  const { clerk, dispatcher, technician } = people
  const registered = await registerRecord(clerk, purpose)
  const triaged = await act(dispatcher, 'triageServiceRecord', registered, {
    departmentID: await departmentID(dispatcher, '技术支持科'),
    severity: 'MAJOR',
  })
  const planned = await act(dispatcher, 'planServiceRecord', triaged, { plan: 'ON_SITE' })
  const { viewer } = await technician.ask<{ viewer: { user: { id: string } } }>(
    '{ viewer { user { id } } }',
  )
  const { dispatchVisit: sent } = await dispatcher.ask<{
    dispatchVisit: { visit: Omit<MadeVisit, 'record'>; serviceRecord: MadeRecord }
  }>(
    `mutation ($input: DispatchVisitInput!) {
      dispatchVisit(input: $input) {
        visit { id number version }
        serviceRecord { id number version }
      }
    }`,
    {
      input: {
        id: planned.id,
        version: planned.version,
        technicianIDs: [viewer.user.id],
        plannedStart: new Date().toISOString(),
        purpose,
      },
    },
  )
  return { ...sent.visit, record: sent.serviceRecord }
}

/** How often something was done to a record, by its timeline. */
export async function timesDone(api: Api, recordID: string, action: string): Promise<number> {
  const { serviceEvents } = await api.ask<{ serviceEvents: { totalCount: number } }>(
    `query ($record: ID!, $action: ServiceAction!) {
      serviceEvents(first: 1, where: { serviceRecordID: $record, action: $action }) { totalCount }
    }`,
    { record: recordID, action },
  )
  return serviceEvents.totalCount
}
