import { type DemoRole, expect, test } from './fixtures.ts'
import { ServiceRecordsPage } from './pages/service-records.ts'
import { Shell } from './pages/shell.ts'

/** What each role finds waiting; nothing for those who only read. */
const desks: Record<DemoRole, RegExp | null> = {
  admin: /待分派|待定方案/,
  executive: /待审核/,
  head: /待审核/,
  dispatcher: /待派工/,
  clerk: /待分派/,
  technician: /我负责的|到达时限将至|没有等您处理/,
  inspector: /未结客诉|没有等您处理/,
  storekeeper: /等待配件|没有等您处理/,
  finance: null,
  analyst: null,
}

for (const [role, desk] of Object.entries(desks) as [DemoRole, RegExp | null][]) {
  test(`${role} lands on a dashboard of their own`, async ({ openAs }) => {
    const page = await openAs(role)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
    await expect(new Shell(page).entry('工作台')).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('heading', { name: '未结：按状态' })).toBeVisible()
    await expect(page.getByRole('heading', { name: '处理结果' })).toBeVisible()
    const waiting = page.getByRole('region', { name: '待我处理' })
    if (desk) await expect(waiting.getByText(desk).first()).toBeVisible()
    else await expect(waiting).toHaveCount(0)
  })
}

test.describe('a head', () => {
  test.use({ role: 'head' })

  test('follows numbers to the records behind them', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    // Others work while this runs: a number may change between the two pages.
    await expect(async () => {
      await page.goto('/')
      const waiting = page.getByRole('article').filter({ hasText: '待审核' })
      const count = await waiting.locator('[data-queue]').innerText()
      await waiting.getByRole('link', { name: '待审核' }).click()
      await expect(page).toHaveURL('/service-records?view=review')
      await expect(list.total).toHaveText(`共 ${count} 条`, { timeout: 5_000 })
    }).toPass()

    await expect(async () => {
      await page.goto('/?period=12m')
      const chart = page.getByRole('region', { name: '处理结果' })
      await chart.getByRole('button', { name: '表格' }).click()
      const number = chart.getByRole('row', { name: /未发现故障/ }).getByRole('link')
      const count = await number.innerText()
      await number.click()
      await expect(page).toHaveURL(/view=all&.*outcome=NO_FAULT/)
      await expect(list.total).toHaveText(`共 ${count} 条`, { timeout: 5_000 })
    }).toPass()
    await expect(page.getByText('未发现故障')).toBeVisible()
    await page.getByRole('button', { name: '去掉条件：未发现故障' }).click()
    await expect(page).not.toHaveURL(/outcome/)
  })

  test('chooses the period and reads accessible pages by day and by night, in both languages', async ({
    page,
    expectAccessible,
  }) => {
    await page.goto('/')
    await page.getByText('30 天', { exact: true }).click()
    await expect(page).toHaveURL('/?period=30d')
    await expect(page.locator('svg text').first()).toBeAttached()
    await expectAccessible()
    await page.getByRole('button', { name: 'English' }).click()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
    await expect(page.getByRole('heading', { name: 'Outcomes' })).toBeVisible()
    await expectAccessible()
    await page.goBack()
    await expect(page).toHaveURL('/')
  })
})
