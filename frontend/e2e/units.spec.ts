import { randomUUID } from 'node:crypto'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ListPage } from './pages/list.ts'

const unique = (name: string) => `${name}${randomUUID().slice(0, 8).toUpperCase()}`

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('takes a unit over from sales, extends its warranty and prints its label', async ({
    page,
    request,
    expectAccessible,
  }) => {
    const api = await Api.signIn(request, 'clerk')
    const { products } = await api.ask<{
      products: { edges: { node: { model: string } }[] }
    }>(`{
      products(first: 1, where: { active: true, hasWarrantyPolicyWith: [{ repairMonthsGT: 0 }] }) {
        edges { node { model } }
      }
    }`)
    const model = products.edges[0]?.node.model ?? ''
    const list = new ListPage(page, '/units')
    const serial = unique('E2E')
    await list.open()
    await page.getByRole('button', { name: '交付移交' }).click()
    await list.pick('产品', model)
    await list.fill({ 序列号: serial, 订单号: 'DD-E2E' })
    const accepted = list.drawer.getByLabel('验收日期', { exact: true })
    await accepted.fill('2026-10-01')
    await accepted.press('Enter')
    await list.save.click()
    await expect(page.getByRole('heading', { level: 1, name: serial })).toBeVisible()
    await expect(page.getByText('三包期内').first()).toBeVisible()
    await expect(list.section('生命周期').getByText('三包到期')).toBeVisible()

    await page.getByRole('button', { name: '延保或合同' }).click()
    await list.fill({ 合同号: 'YB-E2E' })
    for (const [label, day] of [
      ['开始日期', '2027-10-02'],
      ['最后一天', '2029-10-01'],
    ] as const) {
      const field = list.drawer.getByLabel(label, { exact: true })
      await field.fill(day)
      await field.press('Enter')
    }
    await list.save.click()
    await expect(list.section('生命周期').getByText('延保到期')).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: '服务与配件' }).click()
    await expect(list.section('三包、延保与合同').getByText('YB-E2E')).toBeVisible()

    await page.getByRole('link', { name: '打印标签' }).click()
    await expect(page.getByRole('img', { name: `设备 ${serial} 的二维码` })).toBeVisible()
    await page.getByRole('spinbutton', { name: '每台份数' }).fill('3')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('img', { name: `设备 ${serial} 的二维码` })).toHaveCount(3)
    await expectAccessible()
    await page.getByRole('button', { name: `不打印 ${serial}` }).click()
    await expect(page.getByText(/没有选择设备/)).toBeVisible()
  })

  test('takes a day and the owner away again', async ({ page, request, expectAccessible }) => {
    const { serial, id } = await handOver(await Api.signIn(request, 'clerk'))
    const list = new ListPage(page, `/units/${id}`)
    await page.goto(list.path)
    await expect(page.getByRole('heading', { level: 1, name: serial })).toBeVisible()
    await expect(page.getByText('三包期内').first()).toBeVisible()

    await page.getByRole('button', { name: '修改' }).click()
    for (const label of ['验收日期', '客户']) {
      const item = list.drawer
        .locator('.ant-form-item')
        .filter({ has: page.getByLabel(label, { exact: true }) })
      await item.hover()
      await item.locator('.ant-picker-clear, .ant-select-clear').click()
    }
    await expectAccessible()
    await list.save.click()
    await expect(list.drawer).toHaveCount(0)
    await expect(page.getByText('三包期内')).toHaveCount(0)
    await expect(page.getByRole('link', { name: `客户 ${serial}` })).toHaveCount(0)

    await page.reload()
    await page.getByRole('button', { name: '修改' }).click()
    await expect(list.drawer.getByLabel('订单号', { exact: true })).toHaveValue('DD-E2E')
    await expect(list.drawer.getByLabel('验收日期', { exact: true })).toHaveValue('')
    await expect(list.drawer.getByText(`客户 ${serial}`)).toHaveCount(0)
  })

  test('finds units by serial, product and cover', async ({ page, expectAccessible }) => {
    const list = new ListPage(page, '/units')
    await list.open('cover=ending')
    await expect(
      page.getByText('三包期内').or(page.getByText('合同或延保内')).first(),
    ).toBeVisible()
    await expect(page.getByRole('cell', { name: '保修期外' })).toHaveCount(0)
    const serial = await list.rows.first().innerText()
    await page.getByRole('button', { name: '清除筛选' }).click()
    await list.search.fill(serial)
    await expect(list.rows).toHaveText([serial])
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Units' })).toBeVisible()
    await expectAccessible()
    await list.rows.first().click()
    await expect(page.getByRole('heading', { name: 'Warranty rights' })).toBeVisible()
    await expectAccessible()
  })

  test('sees which warranties end soon', async ({ page, expectAccessible }) => {
    const list = new ListPage(page, '/warranties')
    await list.open()
    await page.getByRole('combobox', { name: '到期情况' }).click()
    await page.locator('.ant-select-item-option').filter({ hasText: '三个月内到期' }).click()
    await expect(page).toHaveURL('/warranties?end=quarter&sort=ends')
    await expect(page.getByRole('cell', { name: '已到期', exact: true })).toHaveCount(0)
    await expectAccessible()
  })
})

test.describe('a storekeeper', () => {
  test.use({ role: 'storekeeper' })

  test('hands no unit over', async ({ page, request }) => {
    const list = new ListPage(page, '/units')
    await list.open('dialog=new')
    await expect(page.getByRole('button', { name: '交付移交' })).toHaveCount(0)
    await expect(list.drawer).toHaveCount(0)
    const api = await Api.signIn(request, 'storekeeper')
    const refused = await api.refused(
      'mutation ($input: HandOverProductUnitInput!) { handOverProductUnit(input: $input) { productUnit { id } } }',
      { input: { serialNumber: 'X', productID: '1' } },
    )
    expect(refused.extensions.code).toBe('FORBIDDEN')
  })
})

/** A unit that its owner has accepted: what the three guarantees begin with. */
async function handOver(api: Api): Promise<{ serial: string; id: string }> {
  const serial = unique('E2E')
  const { createCustomer } = await api.ask<{ createCustomer: { customer: { id: string } } }>(
    'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { id } } }',
    { input: { name: `客户 ${serial}` } },
  )
  const { products } = await api.ask<{ products: { edges: { node: { id: string } }[] } }>(`{
    products(first: 1, where: { active: true, hasWarrantyPolicyWith: [{ repairMonthsGT: 0 }] }) {
      edges { node { id } }
    }
  }`)
  const { handOverProductUnit } = await api.ask<{
    handOverProductUnit: { productUnit: { id: string } }
  }>(
    'mutation ($input: HandOverProductUnitInput!) { handOverProductUnit(input: $input) { productUnit { id } } }',
    {
      input: {
        serialNumber: serial,
        productID: products.edges[0]?.node.id,
        customerID: createCustomer.customer.id,
        orderNumber: 'DD-E2E',
        acceptedOn: new Date().toISOString().slice(0, 10),
      },
    },
  )
  return { serial, id: handOverProductUnit.productUnit.id }
}
