import { randomUUID } from 'node:crypto'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ListPage } from './pages/list.ts'

const unique = (name: string) => `${name}${randomUUID().slice(0, 8).toUpperCase()}`

test.describe('the administrator', () => {
  test.use({ role: 'admin' })

  test('writes a policy and reads what it means, then a product under it', async ({
    page,
    expectAccessible,
  }) => {
    const policies = new ListPage(page, '/warranty-policies')
    const code = unique('P')
    await policies.open()
    await page.getByRole('button', { name: '新建政策' }).click()
    await policies.fill({ 名称: `测试政策 ${code}`, 编号: code, 整机保修: '30', 退货期限: '0' })
    await expect(policies.drawer.getByText('整机免费修理 30 个月')).toBeVisible()
    await expect(policies.drawer.getByText('不提供退货')).toBeVisible()
    await expectAccessible()
    await policies.save.click()
    await expect(page.getByRole('heading', { level: 1, name: `测试政策 ${code}` })).toBeVisible()
    await expect(policies.section('条款说明').getByText('整机免费修理 30 个月')).toBeVisible()

    const products = new ListPage(page, '/products')
    const model = unique('M')
    await products.open()
    await page.getByRole('button', { name: '新建产品' }).click()
    await products.fill({ 型号: model, 名称: '测试产品' })
    await products.pick('三包政策', code)
    await products.save.click()
    await expect(page.getByRole('heading', { level: 1, name: model })).toBeVisible()
    await page.getByRole('button', { name: '修改', exact: true }).click()
    await products.fill({ 品牌: '煦源' })
    await products.save.click()
    await expect(products.drawer).toHaveCount(0)
    await expect(page.getByText('煦源')).toBeVisible()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText('Free repair of the whole for 30 months')).toBeVisible()
    await expectAccessible()
    await page.goto('/warranty-policies')
    await policies.rows.first().waitFor()
    await expectAccessible()
    await page.goto('/products')
    await products.rows.first().waitFor()
    await expectAccessible()
  })
})

test.describe('a storekeeper', () => {
  test.use({ role: 'storekeeper' })

  test('adds a part, and is told when its code exists', async ({ page, expectAccessible }) => {
    const list = new ListPage(page, '/parts')
    const code = unique('E2E-')
    await list.open()
    const known = await list.rows.first().innerText()
    await page.getByRole('button', { name: '新建配件' }).click()
    await list.fill({ 编码: known, 名称: '测试配件', 销售价: '12.5', 成本价: '8' })
    await list.save.click()
    await expect(list.drawer.getByLabel('编码', { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await list.fill({ 编码: code })
    await list.save.click()
    await expect(page.getByRole('heading', { level: 1, name: '测试配件' })).toBeVisible()
    await expect(page.getByText('¥8.00')).toBeVisible()
    await expectAccessible()
    await page.goto('/parts')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('columnheader', { name: 'Cost' })).toBeVisible()
    await expectAccessible()
  })
})

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('reads parts and policies, but neither costs nor changes them', async ({
    page,
    request,
  }) => {
    const list = new ListPage(page, '/parts')
    await list.open()
    await expect(page.getByRole('columnheader', { name: '销售价' })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: '成本价' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: '新建配件' })).toHaveCount(0)
    await list.rows.first().click()
    await expect(page.getByRole('heading', { name: '使用记录' })).toBeVisible()
    await expect(page.getByRole('button', { name: '修改', exact: true })).toHaveCount(0)
    const api = await Api.signIn(request, 'clerk')
    const refused = await api.refused(
      'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }',
      { input: { code: 'X', name: 'x' } },
    )
    expect(refused.extensions.code).toBe('FORBIDDEN')
  })
})
