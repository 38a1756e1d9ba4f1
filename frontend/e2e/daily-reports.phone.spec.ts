import { expect, test } from './fixtures.ts'

test.use({ role: 'technician' })

test('a technician comes from the day to the own report', async ({ page, expectAccessible }) => {
  await page.goto('/my-day')
  await page.getByRole('link', { name: '日报' }).click()
  await expect(page).toHaveURL(/\/reports\/daily\?day=/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('技术员日报')
  await expect(page.getByText('合计工时')).toBeVisible()
  await expect(page.getByRole('combobox', { name: '查看谁的日报' })).toHaveCount(0)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider, 'pixels beyond the screen').toBeLessThanOrEqual(0)
  await expectAccessible()
})
