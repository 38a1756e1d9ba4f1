import { expect, test } from './fixtures.ts'

for (const [language, title, step, warning] of [
  ['zh-CN', '预警与升级', '级别', '预警'],
  ['en', 'Warnings and escalations', 'Step', 'Warning'],
] as const) {
  test.describe(`an executive in ${language}`, () => {
    test.use({ role: 'executive', locale: language })

    test('reads what was escalated, by step', async ({ page, expectAccessible }) => {
      await page.goto('/escalations')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expectAccessible()
      await page.getByRole('combobox', { name: step }).click()
      await page.locator('.ant-select-item-option').filter({ hasText: warning }).first().click()
      await expect(page).toHaveURL(/step=WARN/)
      await expect(page.getByText(title).first()).toBeVisible()
    })
  })
}
