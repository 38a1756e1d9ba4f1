import { randomUUID } from 'node:crypto'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ListPage } from './pages/list.ts'
import { Shell } from './pages/shell.ts'

/** A name that no other test uses. */
const unique = (name: string) => `${name}${randomUUID().slice(0, 8)}`

const createCustomer = `mutation ($input: CreateCustomerInput!) {
  createCustomer(input: $input) { customer { id version } }
}`

/** Makes a customer of one's own to work on. */
async function makeCustomer(api: Api, name: string): Promise<{ id: string; version: number }> {
  const { createCustomer: made } = await api.ask<{
    createCustomer: { customer: { id: string; version: number } }
  }>(createCustomer, { input: { name, kind: 'COMPANY', phone: '13900002222' } })
  return made.customer
}

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('narrows the list; the address keeps how, and back undoes it', async ({ page }) => {
    const list = new ListPage(page, '/customers')
    await list.open()
    await page.getByRole('combobox', { name: '级别' }).click()
    await page.locator('.ant-select-item-option').filter({ hasText: '重要顾客' }).click()
    await expect(page).toHaveURL('/customers?tier=KEY')
    await expect(page.getByRole('cell', { name: '个人', exact: true })).toHaveCount(0)
    await page.goBack()
    await expect(page).toHaveURL('/customers')
    await list.search.fill('没有这样的客户')
    await expect(page.getByText('没有符合条件的内容')).toBeVisible()
    await page.getByRole('button', { name: '清除搜索和筛选' }).click()
    await expect(list.rows.first()).toBeVisible()
    await list.search.press('ArrowDown')
    await expect(list.rows.first()).toBeFocused()
  })

  test('adds a customer and a contact, and registers a call', async ({ page }) => {
    const list = new ListPage(page, '/customers')
    const name = unique('测试客户')
    await list.open()
    await page.getByRole('button', { name: '新建客户' }).click()
    await list.save.click()
    await expect(list.drawer.getByText('必填')).toBeVisible()
    await list.fill({ 名称: '杭州' })
    await expect(list.drawer.getByText('可能已有此客户，请先确认')).toBeVisible()
    await list.fill({ 名称: name, 电话: '请打手机' })
    await list.save.click()
    await expect(list.drawer.getByLabel('电话', { exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await list.fill({ 电话: '0571-8888 7777' })
    await list.save.click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('link', { name: `致电${name}：0571-8888 7777` })).toBeVisible()

    await page.getByRole('button', { name: '添加联系人' }).click()
    await list.fill({ 姓名: '王测试', 电话: '13900003333' })
    await list.save.click()
    await expect(list.drawer).toHaveCount(0)
    await expect(page.getByRole('link', { name: '致电王测试：13900003333' })).toBeVisible()
    await page.getByRole('button', { name: '移除联系人王测试' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '移除', exact: true }).click()
    await expect(page.getByText('还没有联系人')).toBeVisible()

    await page.getByRole('link', { name: '登记来电' }).click()
    await expect(page).toHaveURL(/\/service-records\/new\?customer=\d+$/)
    await expect(page.getByText(name).first()).toBeVisible()
  })

  test('keeps what was typed when somebody else was faster', async ({ page, request }) => {
    const api = await Api.signIn(request, 'dispatcher')
    const customer = await makeCustomer(api, unique('同改客户'))
    const list = new ListPage(page, '/customers')
    await page.goto(`/customers/${customer.id}`)
    await page.getByRole('button', { name: '修改资料' }).click()
    await list.fill({ 地址: '文三路 1 号' })
    await api.ask(
      'mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { customer { id } } }',
      { input: { ...customer, region: '浙江宁波' } },
    )
    await list.save.click()
    await list.drawer.getByRole('button', { name: '取回最新内容' }).click()
    await expect(list.drawer.getByLabel('省市', { exact: true })).toHaveValue('浙江宁波')
    await expect(list.drawer.getByLabel('地址', { exact: true })).toHaveValue('文三路 1 号')
    // Leaving asks first.
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '继续填写' }).click()
    await list.save.click()
    await expect(list.drawer).toHaveCount(0)
    await expect(page.getByText('文三路 1 号')).toBeVisible()
  })

  test('reads the archive part by part and over time, in both languages', async ({
    page,
    request,
    expectAccessible,
  }) => {
    // Every part of the archive, twice over, each looked at with axe.
    test.slow()
    const api = await Api.signIn(request, 'clerk')
    const { customers } = await api.ask<{
      customers: { edges: { node: { id: string; name: string } }[] }
    }>(`{
      customers(first: 1, where: {
        tier: KEY, hasServiceRecordsWith: [{ hasVisitsWith: [{ opinionNotNil: true }] }]
      }) { edges { node { id name } } }
    }`)
    const customer = customers.edges[0]?.node
    const list = new ListPage(page, '/customers')
    await page.goto(`/customers/${customer?.id}`)
    await expect(page.getByRole('heading', { level: 1, name: customer?.name })).toBeVisible()
    await expect(list.section('设备').getByRole('link').first()).toBeVisible()
    await expect(list.section('客户意见').getByRole('img').first()).toBeVisible()
    await expectAccessible()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible()
    await page.emulateMedia({ colorScheme: 'light' })
    await page.getByRole('link', { name: '时间线' }).click()
    await expect(page).toHaveURL(/\?view=timeline$/)
    await expect(page.getByText(/^客户意见：/).first()).toBeVisible()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('link', { name: 'Service archive' })).toBeVisible()
    await expectAccessible()
    await page.goto('/customers')
    await list.rows.first().waitFor()
    await expectAccessible()
    await page.getByRole('button', { name: 'New customer' }).click()
    await list.save.waitFor()
    await expectAccessible()
  })
})

test.describe('an analyst', () => {
  test.use({ role: 'analyst' })

  test('changes no customer, and sees nobody’s telephone', async ({ page, request }) => {
    const list = new ListPage(page, '/customers')
    await list.open()
    await expect(new Shell(page).entry('客户')).toBeVisible()
    await expect(page.getByRole('columnheader', { name: '电话' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: '新建客户' })).toHaveCount(0)
    await list.rows.first().click()
    await expect(page.getByRole('heading', { name: '基本资料' })).toBeVisible()
    await expect(page.getByRole('button', { name: '修改资料' })).toHaveCount(0)
    await expect(page.getByRole('heading', { name: '联系人' })).toHaveCount(0)
    const api = await Api.signIn(request, 'analyst')
    const refused = await api.refused(createCustomer, { input: { name: 'x' } })
    expect(refused.extensions.code).toBe('FORBIDDEN')
  })
})
