import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { registerRecord } from './records.ts'

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('sees how long a call still has, and that an answer was in time', async ({
    page,
    expectAccessible,
  }) => {
    const clerk = await Api.signIn(page.request, 'clerk')
    const record = await registerRecord(clerk, '响应时限')
    await page.goto(`/service-records/${record.id}`)
    const clocks = page.getByRole('list', { name: '响应时限' })
    const reply = clocks.locator('[data-clock=REPLY]')
    await expect(reply).toContainText('首次答复')
    await expect(reply).toContainText('剩 23 小时')
    await expect(reply).toContainText('等待答复')
    await expectAccessible()
    await clerk.ask(
      `mutation ($input: ReplyServiceRecordInput!) {
        replyServiceRecord(input: $input) { serviceRecord { id } }
      }`,
      { input: { id: record.id, version: record.version, message: '明天上门' } },
    )
    await expect(reply).toContainText('按时')
  })
})

test.describe('an administrator', () => {
  test.use({ role: 'admin' })

  test('tries a policy out, saves it, and is refused one that ties', async ({
    page,
    expectAccessible,
  }) => {
    await page.goto('/settings/response-times')
    await expect(page.getByRole('region', { name: '时限策略' })).toContainText('24 小时内首次答复')
    await expect(page.getByRole('region', { name: '工作日历' })).toContainText(
      '08:30-12:00 13:30-18:00',
    )
    await expectAccessible()
    await page.getByRole('button', { name: '新建策略' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByLabel('名称').fill('也是首次答复')
    await drawer.getByLabel('编号').fill('E2E')
    await expect(drawer.getByText('条件相同')).toBeVisible()
    await drawer.getByLabel('产品类别').fill('测试类别')
    await drawer.getByLabel('产品类别').press('Enter')
    await expect(drawer.locator('[data-tried=REPLY]')).toContainText('到期')
    await drawer.getByRole('button', { name: '保存' }).click()
    await expect(page.getByRole('region', { name: '时限策略' })).toContainText('测试类别')
  })
})
