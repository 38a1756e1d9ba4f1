import { expect } from '@playwright/test'
import type { Api } from './api.ts'

/** A record as tests speak of it. */
export interface MadeRecord {
  id: string
  number: string
  version: number
}

/** Makes a record of one's own to work on: a call about a unit of some customer. */
export async function registerRecord(clerk: Api, symptom: string): Promise<MadeRecord> {
  const { productUnits } = await clerk.ask<{
    productUnits: { edges: { node: { id: string; customer: { id: string } } }[] }
  }>(`{
    productUnits(first: 1, where: { hasCustomer: true, status: IN_SERVICE }) {
      edges { node { id customer { id } } }
    }
  }`)
  const unit = productUnits.edges[0]?.node
  expect(unit, 'a unit in the demo data').toBeDefined()
  const { registerServiceRecord } = await clerk.ask<{
    registerServiceRecord: { serviceRecord: MadeRecord }
  }>(
    `mutation ($input: RegisterServiceRecordInput!) {
      registerServiceRecord(input: $input) { serviceRecord { id number version } }
    }`,
    {
      input: {
        kind: 'REPAIR',
        symptom,
        customerID: unit?.customer.id,
        productUnitID: unit?.id,
        callerName: '张女士',
        callerPhone: '13900001111',
      },
    },
  )
  return registerServiceRecord.serviceRecord
}

/** The id of a department by its name. */
export async function departmentID(api: Api, name: string): Promise<string> {
  const { departments } = await api.ask<{ departments: { edges: { node: { id: string } }[] } }>(
    'query ($name: String!) { departments(first: 1, where: { name: $name }) { edges { node { id } } } }',
    { name },
  )
  const department = departments.edges[0]?.node
  if (!department) throw new Error(`no department ${name}`)
  return department.id
}

/** Takes a record through one verb and answers it as it is then. */
export async function act(
  api: Api,
  verb: string,
  record: MadeRecord,
  input: object,
): Promise<MadeRecord> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`
  const data = await api.ask<Record<string, { serviceRecord: MadeRecord }>>(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { serviceRecord { id number version } } }`,
    { input: { id: record.id, version: record.version, ...input } },
  )
  const payload = data[verb]
  if (!payload) throw new Error(`no answer to ${verb}`)
  return payload.serviceRecord
}
