import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ListPage } from './pages/list.ts'
import { Shell } from './pages/shell.ts'

const update = `mutation ($input: UpdateCompanySettingsInput!) {
  updateCompanySettings(input: $input) { company { version } }
}`

test.describe('an administrator', () => {
  test.use({ role: 'admin' })

  test('changes the hotline, also when somebody was faster', async ({ page }) => {
    const admin = await Api.signIn(page.request, 'admin')
    const drawer = new ListPage(page, '/settings')
    await page.goto('/settings?dialog=company')
    await drawer.fill({ 热线时间: '每天 8:00–20:00', 服务热线: '不是电话' })
    await drawer.save.click()
    await expect(drawer.drawer.getByLabel('服务热线')).toHaveAttribute('aria-invalid', 'true')
    await drawer.fill({ 服务热线: '400-820-1111' })
    const { settings } = await admin.ask<{ settings: { company: { version: number } } }>(
      '{ settings { company { version } } }',
    )
    await admin.ask(update, {
      input: { version: settings.company.version, address: '湖州市吴兴区煦源路 90 号' },
    })
    await drawer.save.click()
    await page.getByRole('button', { name: '取回最新内容' }).click()
    await expect(drawer.drawer.getByLabel('地址')).toHaveValue('湖州市吴兴区煦源路 90 号')
    await drawer.save.click()
    const company = page.getByRole('region', { name: '企业信息' })
    await expect(company).toContainText('每天 8:00–20:00')
    await expect(company).toContainText('400-820-1111')
    await expect(company).toContainText('湖州市吴兴区煦源路 90 号')
  })

  test('reads zone, numbers and working days, in both languages', async ({
    page,
    expectAccessible,
  }) => {
    await page.goto('/settings?year=2026')
    await expect(page.getByRole('region', { name: '时区' })).toContainText('Asia/Shanghai')
    await expect(page.getByRole('region', { name: '编号' })).toContainText(/SR-\d{4}-\d{6}/)
    const february = page.getByRole('region', { name: '二月' })
    await expect(page.getByText('共 248 个工作日')).toBeVisible()
    await expect(february.getByTitle('法定节假日 · 春节').first()).toHaveText(/^15/)
    await expect(february.getByTitle('调休上班 · 春节').first()).toHaveText(/^14/)
    await expectAccessible()
    await page.goto('/settings?year=2090')
    await expect(page.getByText('2090 年的节假日安排尚未公布')).toBeVisible()
    await page.getByRole('button', { name: '2089 年' }).click()
    await expect(page).toHaveURL('/settings?year=2089')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { name: 'Working days of 2089' })).toBeVisible()
    await expectAccessible()
  })
})

test.describe('an executive', () => {
  test.use({ role: 'executive' })

  test('reads the settings and changes nothing', async ({ page }) => {
    await page.goto('/settings')
    await expect(page.getByRole('region', { name: '企业信息' })).toBeVisible()
    await expect(page.getByRole('button', { name: '修改企业信息' })).toHaveCount(0)
    await expect(new Shell(page).entry('设置')).toHaveCount(0)
    const executive = await Api.signIn(page.request, 'executive')
    const { extensions } = await executive.refused(update, { input: { version: 1, name: '别的' } })
    expect(extensions.code).toBe('FORBIDDEN')
  })
})
