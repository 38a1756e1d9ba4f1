import { expect, test } from './fixtures.ts'

test.use({ role: 'head' })

test('issues and escalations are cards on a phone', async ({ page, expectAccessible }) => {
  for (const [path, title] of [
    ['/open-issues', '遗留问题'],
    ['/escalations', '预警与升级'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByText(/^共 [\d,]+ 条/).first()).toBeVisible()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, 'pixels beyond the screen').toBeLessThanOrEqual(0)
    await expectAccessible()
  }
})
