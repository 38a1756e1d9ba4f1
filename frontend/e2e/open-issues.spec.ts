import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ServiceRecordPage } from './pages/service-record.ts'
import { act, departmentID, type MadeRecord, registerRecord } from './records.ts'

/** A record at work, with an issue left over that nobody follows. */
async function leaveIssue(dispatcher: Api, clerk: Api, description: string): Promise<MadeRecord> {
  let record = await registerRecord(clerk, description)
  record = await act(clerk, 'triageServiceRecord', record, {
    departmentID: await departmentID(clerk, '售后服务中心'),
    severity: 'NORMAL',
  })
  record = await act(dispatcher, 'planServiceRecord', record, { plan: 'REMOTE' })
  record = await act(dispatcher, 'startServiceRecord', record, {})
  const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
  return act(dispatcher, 'raiseOpenIssue', record, { description, dueOn: day })
}

test.describe('a dispatcher', () => {
  test.use({ role: 'dispatcher' })

  test('follows an overdue issue, gives it another day, and settles it', async ({
    page,
    expectAccessible,
  }) => {
    const description = `保温棉待补 ${Date.now()}`
    const dispatcher = await Api.signIn(page.request, 'dispatcher')
    await leaveIssue(dispatcher, await Api.signIn(page.request, 'clerk'), description)
    await page.goto(`/open-issues?standing=OVERDUE&q=${encodeURIComponent(description)}`)
    await expect(page.getByText('1 项已逾期')).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: description }).click()
    await page.getByRole('button', { name: '调整跟踪人或期限' }).click()
    const drawer = page.getByRole('dialog')
    const ahead = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
    await drawer.getByLabel('期限').fill(ahead)
    await drawer.getByLabel('期限').press('Enter')
    await drawer.getByRole('button', { name: '保存' }).click()
    await expect(drawer.getByText(ahead.replaceAll('-', '/'))).toBeVisible()
    await expectAccessible()
    await drawer.getByRole('button', { name: '确认解决' }).click()
    await drawer.getByRole('button', { name: '确认解决' }).click()
    await expect(drawer.getByText('必填').first()).toBeVisible()
    await drawer.getByLabel('如何解决').fill('已补装')
    await drawer.getByLabel('客户方确认满意的人').fill('张经理')
    await drawer.getByRole('button', { name: '确认解决' }).click()
    await expect(drawer.getByText('已补装')).toBeVisible()
    await expect(drawer.getByRole('button', { name: '确认解决' })).toHaveCount(0)
  })
})

test('on the page of the record an open issue is given to somebody else', async ({
  openAs,
  request,
  expectAccessible,
}) => {
  const description = `接水盘待换 ${Date.now()}`
  const clerk = await Api.signIn(request, 'clerk')
  const left = await leaveIssue(await Api.signIn(request, 'dispatcher'), clerk, description)
  const page = new ServiceRecordPage(await openAs('dispatcher'))
  await page.open(left.id)
  const issues = page.section('遗留问题')
  await issues.getByRole('button', { name: `调整遗留问题：${description}` }).click()
  await expect(page.page).toHaveURL(/\?do=change-issue&of=\d+$/)
  // The dialog is at its own address, too.
  await page.page.goto(page.page.url())
  await expect(page.dialog).toContainText(description)
  // A link of the page beneath that lies half below the header is no small target.
  await page.page.evaluate(() => window.scrollTo(0, 0))
  await expect.poll(() => page.page.evaluate(() => window.scrollY)).toBe(0)
  await expectAccessible(page.page)
  await page.find('跟进人', '王强')
  await page.enterMoment('解决期限', '2031-03-05')
  await page.submit('调整遗留问题')
  await expect(issues).toContainText('跟进人：王强')
  await expect(issues).toContainText('期限 2031/03/05')
  await expect(page.timeline).toContainText('调整遗留问题')
  // What is settled is not given to anybody any more.
  await issues.getByRole('button', { name: `解决遗留问题：${description}` }).click()
  await page.field('如何解决的').fill('已更换')
  await page.submit('解决遗留问题')
  await expect(issues.getByRole('button', { name: /^调整/ })).toHaveCount(0)
})

test.describe('an analyst', () => {
  test.use({ role: 'analyst', locale: 'en' })

  test('reads the list and changes nothing', async ({ page, expectAccessible }) => {
    await page.goto('/open-issues?standing=ALL')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Issues left over')
    await page.locator('tbody a').first().click()
    const drawer = page.getByRole('dialog')
    await expect(drawer.getByText('Raised')).toBeVisible()
    await expect(drawer.getByRole('button', { name: 'Settle' })).toHaveCount(0)
    await expectAccessible()
  })
})
