import { expect, test } from './fixtures.ts'
import { ListPage } from './pages/list.ts'

test.use({ role: 'clerk' })

test('customers are cards, filters a drawer, the archive a column', async ({
  page,
  expectAccessible,
}) => {
  const list = new ListPage(page, '/customers')
  await list.open()
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByRole('combobox', { name: '级别' }).click()
  await page.locator('.ant-select-item-option').filter({ hasText: '重要顾客' }).click()
  await page.getByRole('button', { name: '查看结果' }).click()
  await expect(page).toHaveURL('/customers?tier=KEY')
  await expectAccessible()
  await list.rows.first().click()
  await expect(page.getByRole('link', { name: /^致电/ }).first()).toBeVisible()
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider, 'pixels beyond the screen').toBeLessThanOrEqual(0)
  await expectAccessible()
})
