import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ServiceRecordPage } from './pages/service-record.ts'
import { act, departmentID, type MadeRecord } from './records.ts'

interface Crew {
  id: string
  name: string
}

/** A unit of a product of one's own, so that nobody else is kept from being sent. */
async function ownUnit(request: APIRequestContext, category: string): Promise<string> {
  const admin = await Api.signIn(request, 'admin')
  const { createProduct } = await admin.ask<{ createProduct: { product: { id: string } } }>(
    'mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { id } } }',
    { input: { model: `M-${randomUUID()}`, name: '蒸汽锅炉', category } },
  )
  const { customers } = await admin.ask<{ customers: { edges: { node: { id: string } }[] } }>(
    '{ customers(first: 1) { edges { node { id } } } }',
  )
  const { handOverProductUnit } = await admin.ask<{
    handOverProductUnit: { productUnit: { id: string } }
  }>(
    `mutation ($input: HandOverProductUnitInput!) {
      handOverProductUnit(input: $input) { productUnit { id } }
    }`,
    {
      input: {
        serialNumber: `S-${randomUUID()}`,
        productID: createProduct.product.id,
        customerID: customers.edges[0]?.node.id,
      },
    },
  )
  return handOverProductUnit.productUnit.id
}

/** An installation of it that waits for somebody to be sent. */
async function plannedInstallation(
  request: APIRequestContext,
  unitID: string,
): Promise<MadeRecord> {
  const dispatcher = await Api.signIn(request, 'dispatcher')
  const { node } = await dispatcher.ask<{ node: { customerID: string } }>(
    'query ($id: ID!) { node(id: $id) { ... on ProductUnit { customerID } } }',
    { id: unitID },
  )
  const { registerServiceRecord } = await dispatcher.ask<{
    registerServiceRecord: { serviceRecord: MadeRecord }
  }>(
    `mutation ($input: RegisterServiceRecordInput!) {
      registerServiceRecord(input: $input) { serviceRecord { id number version } }
    }`,
    {
      input: {
        kind: 'INSTALLATION',
        symptom: '安装调试',
        productUnitID: unitID,
        customerID: node.customerID,
      },
    },
  )
  const triaged = await act(
    dispatcher,
    'triageServiceRecord',
    registerServiceRecord.serviceRecord,
    { departmentID: await departmentID(dispatcher, '技术支持科'), severity: 'NORMAL' },
  )
  return act(dispatcher, 'planServiceRecord', triaged, { plan: 'ON_SITE' })
}

async function crewOf(request: APIRequestContext): Promise<Crew> {
  const technician = await Api.signIn(request, 'technician')
  const { viewer } = await technician.ask<{ viewer: { user: Crew } }>(
    '{ viewer { user { id name } } }',
  )
  return viewer.user
}

/** Has the company ask for a certificate for one more category. */
async function certify(request: APIRequestContext, category: string): Promise<void> {
  const admin = await Api.signIn(request, 'admin')
  const { settings } = await admin.ask<{
    settings: { company: { version: number; certifiedCategories: string[] | null } }
  }>('{ settings { company { version certifiedCategories } } }')
  const { version, certifiedCategories } = settings.company
  await admin.ask(
    `mutation ($input: UpdateCompanySettingsInput!) {
      updateCompanySettings(input: $input) { company { id } }
    }`,
    { input: { version, certifiedCategories: [...(certifiedCategories ?? []), category] } },
  )
}

test.describe('the head', () => {
  test.use({ role: 'head' })

  test('sends somebody without a certificate, with a reason; a dispatcher cannot', async ({
    page,
    request,
    openAs,
    expectAccessible,
  }) => {
    const category = `锅炉 ${randomUUID()}`
    const made = await plannedInstallation(request, await ownUnit(request, category))
    const { name } = await crewOf(request)
    await certify(request, category)

    const dispatcher = new ServiceRecordPage(await openAs('dispatcher'))
    await dispatcher.open(made.id, '?do=dispatch')
    await dispatcher.find('技术员', name)
    await dispatcher.page.keyboard.press('Escape')
    await expect(dispatcher.dialog).toContainText('只有部门主管可以说明原因后派工')
    await expect(dispatcher.field('无证派工的原因')).toBeHidden()

    const head = new ServiceRecordPage(page)
    await head.open(made.id, '?do=dispatch')
    await head.find('技术员', name)
    await page.keyboard.press('Escape')
    await head.enterMoment(
      '计划到达',
      `${new Date(Date.now() + 864e5).toISOString().slice(0, 10)} 09:00`,
    )
    await expect(head.dialog).toContainText(`${name}在计划日期没有该类产品的有效上岗证书`)
    await expectAccessible()
    await head.field('无证派工的原因').fill('由厂家工程师现场指导')
    await head.submit('派工')
    await expect(head.status).toContainText('已派工')
    await expect(head.timeline).toContainText('由厂家工程师现场指导')
    await expect(head.timeline).toContainText('无证派工')
  })
})

test.describe('the technician', () => {
  test.use({ role: 'technician' })

  test('takes an installation to its acceptance', async ({ page, request, expectAccessible }) => {
    test.slow()
    const made = await plannedInstallation(request, await ownUnit(request, '安装验收'))
    const { id: technicianID } = await crewOf(request)
    const dispatcher = await Api.signIn(request, 'dispatcher')
    const planned = await act(dispatcher, 'planInstallation', made, { scope: '就位、接管、调试' })
    const ordered = await act(dispatcher, 'giveTaskOrder', planned, {})
    const sent = await act(dispatcher, 'dispatchVisit', ordered, {
      technicianIDs: [technicianID],
      plannedStart: new Date().toISOString(),
    })
    const technician = await Api.signIn(request, 'technician')
    await act(technician, 'startServiceRecord', sent, {})

    const record = new ServiceRecordPage(page)
    await record.open(made.id)
    const section = record.section('安装调试')
    await expect(section).toContainText(/TO-\d{4}-\d{6}/)
    await section.getByRole('button', { name: '填写检查表' }).click()
    const items = record.dialog.getByText('合格', { exact: true })
    await expect(items).toHaveCount(12)
    for (const passed of await items.all()) {
      await passed.click()
    }
    await expectAccessible()
    await record.submit('填写检查表')
    await expect(section).toContainText('已检查 12 / 12')
    await section.getByRole('button', { name: '签署验收' }).click()
    await record.field('验收人').fill('赵工')
    await record.sign()
    await record.submit('签署验收')
    await expect(section).toContainText('签署验收报告')
    await expect(section).toContainText('赵工')
    await expectAccessible()

    await page.goto(`/print/acceptance-report/${made.id}`)
    await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('验收报告')
    await page.goto(`/print/task-order/${made.id}`)
    await expect(page.getByText(/TO-\d{4}-\d{6}/).first()).toBeVisible()
  })
})
