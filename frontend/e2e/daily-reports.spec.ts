import { readFile } from 'node:fs/promises'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`a dispatcher in ${language}`, () => {
    test.use({ role: 'dispatcher', locale: language })

    test('reads the day of the company, of a technician, and prints it', async ({
      page,
      expectAccessible,
    }) => {
      const words = {
        'zh-CN': {
          service: '服务日报',
          technician: '技术员日报',
          print: '打印',
          earlier: '前一天',
          export: '导出 CSV',
          header: '技术员,上门,车间维修,',
        },
        en: {
          service: 'Service daily report',
          technician: 'Technician’s daily report',
          print: 'Print',
          earlier: 'Previous day',
          export: 'Export CSV',
          header: 'Technician,Visits,Repairs,',
        },
      }[language]
      await page.goto('/reports/daily')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.service)
      await page.getByRole('button', { name: words.earlier }).click()
      await expect(page).toHaveURL(/day=\d{4}-\d{2}-\d{2}/)
      await expectAccessible()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.export }).click(),
      ])
      expect(file.suggestedFilename()).toMatch(/^daily-report-\d{4}-\d{2}-\d{2}\.csv$/)
      const saved = await readFile(await file.path(), 'utf8')
      expect(saved.startsWith(`\uFEFF${words.header}`)).toBe(true)
      const technician = page.getByRole('table').first().getByRole('link').first()
      const name = await technician.textContent()
      expect(saved).toContain(`\n${name},`)
      await technician.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.technician)
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(name ?? '')
      await expectAccessible()
      await page.getByRole('link', { name: words.print }).click()
      await expect(page.getByRole('article')).toContainText(name ?? '')
      await expectAccessible()
    })
  })
}

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('has no daily reports, nor the way to them', async ({ page }) => {
    await page.goto('/reports/daily')
    await expect(page.getByText('没有可查看的日报')).toBeVisible()
    await expect(page.getByRole('link', { name: '日报' })).toHaveCount(0)
    const clerk = await Api.signIn(page.request, 'clerk')
    const refused = await clerk.refused('{ serviceDay { registered } }')
    expect(refused.extensions.code).toBe('FORBIDDEN')
  })
})
