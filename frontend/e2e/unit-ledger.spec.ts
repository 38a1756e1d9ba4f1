import { randomUUID } from 'node:crypto'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ServiceRecordPage } from './pages/service-record.ts'
import type { MadeRecord } from './records.ts'

/** A call about a unit of one's own, in whose ledger stands a line with a note. */
async function callAbout(
  people: Record<'clerk' | 'admin', Api>,
  note: string,
): Promise<{ record: MadeRecord; unitID: string }> {
  const { admin, clerk } = people
  const { products, customers } = await admin.ask<{
    products: { edges: { node: { id: string } }[] }
    customers: { edges: { node: { id: string } }[] }
  }>(`{
    products(first: 1, where: { active: true, hasWarrantyPolicyWith: [{ repairMonthsGT: 0 }] }) {
      edges { node { id } }
    }
    customers(first: 1) { edges { node { id } } }
  }`)
  const customerID = customers.edges[0]?.node.id
  const today = new Date().toISOString().slice(0, 10)
  const { handOverProductUnit } = await admin.ask<{
    handOverProductUnit: { productUnit: { id: string } }
  }>(
    `mutation ($input: HandOverProductUnitInput!) {
      handOverProductUnit(input: $input) { productUnit { id } }
    }`,
    {
      input: {
        serialNumber: `L-${randomUUID()}`,
        productID: products.edges[0]?.node.id,
        customerID,
        acceptedOn: today,
      },
    },
  )
  const unitID = handOverProductUnit.productUnit.id
  await admin.ask(
    `mutation ($input: RecordWarrantyEventInput!) {
      recordWarrantyEvent(input: $input) { warrantyEvent { id } }
    }`,
    { input: { productUnitID: unitID, kind: 'REPAIRED', outcome: 'HELD', day: today, note } },
  )
  const { registerServiceRecord } = await clerk.ask<{
    registerServiceRecord: { serviceRecord: MadeRecord }
  }>(
    `mutation ($input: RegisterServiceRecordInput!) {
      registerServiceRecord(input: $input) { serviceRecord { id number version } }
    }`,
    { input: { kind: 'REPAIR', symptom: '核对三包台账', customerID, productUnitID: unitID } },
  )
  return { record: registerServiceRecord.serviceRecord, unitID }
}

test('the rights on a record lead to the ledger from which they follow, and so do those on the unit', async ({
  openAs,
  request,
  expectAccessible,
}) => {
  test.setTimeout(120_000)
  const note = `台账 ${randomUUID()}`
  const people = {
    clerk: await Api.signIn(request, 'clerk'),
    admin: await Api.signIn(request, 'admin'),
  }
  const { record, unitID } = await callAbout(people, note)
  const page = new ServiceRecordPage(
    await openAs('clerk', { viewport: { width: 1440, height: 500 } }),
  )
  await page.open(record.id)
  await page.section('三包权利').getByRole('link', { name: '查看三包台账' }).click()
  await expect(page.page).toHaveURL(`/units/${unitID}#ledger`)
  const ledger = page.section('三包台账')
  await expect(ledger.getByText(note)).toBeVisible()
  await expect(ledger.getByRole('heading', { name: '三包台账' })).toBeInViewport()
  await expectAccessible(page.page)

  await page.page.goto(`/units/${unitID}?view=records`)
  await expect(ledger).toHaveCount(0)
  await page.page.getByRole('link', { name: '查看三包台账' }).click()
  await expect(page.page).toHaveURL(`/units/${unitID}#ledger`)
  await expect(ledger.getByRole('heading', { name: '三包台账' })).toBeInViewport()
  await page.page.getByRole('button', { name: 'English' }).click()
  await expect(page.page.getByRole('link', { name: 'See the ledger' })).toBeVisible()
})
