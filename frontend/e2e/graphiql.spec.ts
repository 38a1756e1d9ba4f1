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
    await page.goto('/graphiql')
    await page.getByRole('button', { name: /^Execute query/ }).click()
    const answer = page.getByRole('region', { name: 'Result Window' })
    await expect(answer).toContainText('totalCount')
    await expect(answer).toContainText('customer')
    await expect(answer).not.toContainText('errors')
    // The content security policy lets them in because they are files of the page.
    await expect.poll(() => page.workers().length).toBeGreaterThan(0)
    for (const worker of page.workers()) expect(worker.url()).toContain('/assets/')
  })
})

test.describe('a dispatcher', () => {
  test.use({ role: 'dispatcher' })

  test('follows a subscription', async ({ page, request }) => {
    const clerk = await Api.signIn(request, 'clerk')
    await page.goto('/graphiql')
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
    await page.goto('/graphiql')
    await expect(page.getByRole('heading', { name: '您的角色不能使用查询工作台' })).toBeVisible()
    await expect(new Shell(page).entry('查询工作台')).toHaveCount(0)
    const clerk = await Api.signIn(request, 'clerk')
    const { extensions } = await clerk.refused('{ __schema { queryType { name } } }')
    expect(extensions.code).toBe('FORBIDDEN')
  })
})

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ role: 'head' })

    test('the page around the workbench is accessible', async ({ page }) => {
      await page.addInitScript((tag) => localStorage.setItem('sanbao.language', tag), language)
      await page.goto('/graphiql')
      await page.getByRole('button', { name: /^Execute query/ }).waitFor()
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
