import { AxeBuilder } from '@axe-core/playwright'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { Shell } from './pages/shell.ts'
import { registerRecord } from './records.ts'

test.describe('a head', () => {
  test.use({ role: 'head' })

  test('runs a query with the own rights, in an editor that starts its workers', async ({
    page,
  }) => {
    await page.goto('/queries/new')
    await page.getByRole('button', { name: /^Execute query/ }).click()
    const answer = page.getByRole('region', { name: 'Result Window' })
    await expect(answer).toContainText('totalCount')
    await expect(answer).toContainText('customer')
    await expect(answer).not.toContainText('errors')
    // The content security policy lets them in because they are files of the page.
    await expect.poll(() => page.workers().length).toBeGreaterThan(0)
    for (const worker of page.workers()) expect(worker.url()).toContain('/assets/')
  })

  test('opens a saved query, changes a parameter, and sees rows, a chart and the run', async ({
    page,
  }) => {
    await page.goto('/queries')
    await page.getByRole('link', { name: '每月服务量' }).click()
    await page.getByLabel('from').fill('2026-01-01')
    await page.getByLabel('from').press('Enter')
    await page.getByRole('button', { name: /^Execute query/ }).click()
    const result = page.getByRole('region', { name: '结果' })
    await expect(result.getByRole('status')).toContainText('开销')
    await result.getByText('表格').click()
    await expect(result.getByRole('columnheader', { name: 'department.name' })).toBeVisible()
    const download = page.waitForEvent('download')
    await result.getByRole('button', { name: 'CSV' }).click()
    expect((await download).suggestedFilename()).toBe('monthly-service.csv')
    await page.getByRole('button', { name: '定时发送' }).click()
    const drawer = page.getByRole('dialog', { name: '定时发送' })
    await drawer.getByLabel('每月几日').fill('13')
    await drawer.getByRole('button', { name: '保存' }).click()
    await expect(page.getByText('已安排定时发送')).toBeVisible()
    await page.getByRole('button', { name: '历史' }).click()
    const history = page.getByRole('dialog', { name: '历史' })
    await expect(history.getByRole('row').nth(1)).toContainText('查询工作台')
    await expect(history).toContainText('第 1 版')
    await expect(history).toContainText('每月 13 日 08:00')
    await history.getByRole('button', { name: '取消定时发送' }).click()
    await expect(history).not.toContainText('每月 13 日 08:00')
  })

  test('makes a query of a template, shares it and deletes it', async ({ page }) => {
    await page.goto('/queries')
    await page.getByRole('button', { name: '从模板新建' }).click()
    await page.getByRole('menuitem', { name: '按区域统计服务时限' }).click()
    await page.getByRole('button', { name: /^Execute query/ }).waitFor()
    await page.getByRole('button', { name: '保存' }).click()
    const drawer = page.getByRole('dialog', { name: '保存查询' })
    await drawer.getByLabel('名称').fill('区域时限 测试')
    await drawer.getByLabel('可见范围').click()
    await page.getByTitle('已发布').click()
    await drawer.getByRole('button', { name: '保存' }).click()
    await expect(drawer.getByLabel('地址')).toHaveAttribute('aria-invalid', 'true')
    await drawer.getByLabel('地址').fill('zones-test')
    await drawer.getByRole('button', { name: '保存' }).click()
    await expect(page).toHaveURL(/\/queries\/\d+$/)
    await expect(page.getByRole('heading', { name: '区域时限 测试', level: 1 })).toBeVisible()
    await page.getByRole('button', { name: '删除' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
    await expect(page).toHaveURL(/\/queries$/)
    await expect(page.getByRole('link', { name: '区域时限 测试' })).toHaveCount(0)
  })
})

test.describe('a dispatcher', () => {
  test.use({ role: 'dispatcher' })

  test('follows a subscription', async ({ page, request }) => {
    const clerk = await Api.signIn(request, 'clerk')
    await page.goto('/queries/new')
    const editor = page.getByRole('region', { name: 'Operation Editor' })
    await editor.locator('.monaco-editor').first().click()
    await page.keyboard.press('ControlOrMeta+A')
    // Named as the query before it: the workbench notices a new name only after a moment.
    await page.keyboard.insertText(
      'subscription ServiceRecords { serviceRecordChanged { action } }',
    )
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await expect(page.getByRole('button', { name: /^Stop query/ })).toBeVisible()
    await expect(async () => {
      await registerRecord(clerk, '订阅测试')
      await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('REGISTER', {
        timeout: 2_000,
      })
    }).toPass()
  })
})

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('is told that it is not for the role, and the server refuses too', async ({
    page,
    request,
  }) => {
    await page.goto('/queries/new')
    await expect(page.getByRole('heading', { name: '您的角色不能使用查询工作台' })).toBeVisible()
    await expect(new Shell(page).entry('查询工作台')).toHaveCount(0)
    const clerk = await Api.signIn(request, 'clerk')
    const { extensions } = await clerk.refused('{ __schema { queryType { name } } }')
    expect(extensions.code).toBe('FORBIDDEN')
  })
})

test.describe('an analyst', () => {
  test.use({ role: 'analyst' })

  test('runs what others have published, and changes none of it', async ({ page }) => {
    await page.goto('/queries')
    await expect(page.getByRole('link', { name: '超期未结' })).toHaveCount(0)
    await page.getByRole('link', { name: '三包费用' }).click()
    await page.getByRole('button', { name: /^Execute query/ }).waitFor()
    await expect(page.getByRole('button', { name: '另存为我的查询' })).toBeVisible()
    await expect(page.getByRole('button', { name: '删除' })).toHaveCount(0)
  })
})

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ role: 'head' })

    test('the list and the page around the workbench are accessible', async ({
      page,
      expectAccessible,
    }) => {
      await page.addInitScript((tag) => localStorage.setItem('sanbao.language', tag), language)
      await page.goto('/queries')
      await page.getByRole('link', { name: '每月服务量' }).waitFor()
      await expectAccessible()
      await page.goto('/queries/new?template=guarantees')
      await page.getByRole('button', { name: /^Execute query/ }).click()
      await page.getByRole('status').first().waitFor()
      // GraphiQL nests a tab's buttons in the tab itself; all else of it is held to the rules too.
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .exclude('.graphiql-tab')
        .analyze()
      expect(
        violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })),
      ).toEqual([])
    })
  })
}
