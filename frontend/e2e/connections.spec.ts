import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { Shell } from './pages/shell.ts'

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

test.describe('a head', () => {
  test.use({ role: 'head' })

  test('issues a token that a tool reads with, and revokes it', async ({ page, request }) => {
    await page.goto('/connections')
    await page.getByRole('button', { name: '发放令牌' }).first().click()
    const drawer = page.getByRole('dialog', { name: '发放令牌' })
    await drawer.getByLabel('名称').fill('Excel 测试')
    await drawer.getByRole('button', { name: '发放令牌' }).click()
    const issued = page.getByRole('dialog', { name: '令牌已发放' })
    const secret = (await issued.locator('code').innerText()).trim()
    await issued.getByRole('button', { name: '已复制' }).click()
    const read = () =>
      request.get('/bi/q/monthly-service.csv', { headers: { Authorization: `Bearer ${secret}` } })
    const answer = await read()
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toMatch(/^month,department\.name,count/)
    await page.getByRole('link', { name: 'Excel 测试' }).click()
    await page
      .getByRole('dialog', { name: 'Excel 测试' })
      .getByRole('button', { name: '吊销' })
      .click()
    await expect(page.getByText('已吊销').first()).toBeVisible()
    expect((await read()).status()).toBe(401)
  })
})

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('issues no tokens, and is refused when asking all the same', async ({ page, request }) => {
    await page.goto('/')
    await expect(new Shell(page).entry('客户')).toBeVisible()
    await expect(new Shell(page).entry('数据对接')).toHaveCount(0)
    const clerk = await Api.signIn(request, 'clerk')
    const { extensions } = await clerk.refused(
      'mutation { issueServiceToken(input: { name: "x", role: ANALYST, expiresAt: "2099-01-01T00:00:00Z" }) { secret } }',
    )
    expect(extensions.code).toBe('FORBIDDEN')
  })
})

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ role: 'admin' })

    test('the page and the form are accessible', async ({ page, request, expectAccessible }) => {
      // One that is good and one that is not: both are told by colour, too.
      const admin = await Api.signIn(request, 'admin')
      const issued = () =>
        admin.ask<{ issueServiceToken: { serviceToken: { id: string } } }>(
          `mutation { issueServiceToken(input: { name: "对比", role: ANALYST, expiresAt: "${inAnHour()}" }) {
            serviceToken { id } } }`,
        )
      await issued()
      const { id } = (await issued()).issueServiceToken.serviceToken
      await admin.ask(
        'mutation ($id: ID!) { revokeServiceToken(input: { id: $id }) { __typename } }',
        { id },
      )
      await page.addInitScript((tag) => localStorage.setItem('sanbao.language', tag), language)
      await page.goto('/connections')
      await page.getByRole('tab', { name: 'Excel' }).waitFor()
      await expectAccessible()
      await page.goto('/connections?dialog=new')
      await page.getByRole('dialog').waitFor()
      await expectAccessible()
    })
  })
}
