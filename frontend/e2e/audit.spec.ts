import { randomUUID } from 'node:crypto'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'

const createPart = `mutation ($input: CreatePartInput!) {
  createPart(input: $input) { part { id version } }
}`
const updatePart = `mutation ($input: UpdatePartInput!) {
  updatePart(input: $input) { part { id version } }
}`

test.describe('the audit', () => {
  test.use({ role: 'admin' })

  test('tells who changed which field of what', async ({ page, request, expectAccessible }) => {
    const api = await Api.signIn(request, 'storekeeper')
    const code = `AU-${randomUUID().slice(0, 8)}`
    const { createPart: made } = await api.ask<{ createPart: { part: { id: string } } }>(
      createPart,
      { input: { code, name: '审计密封圈', unitPrice: 900 } },
    )
    await api.ask(updatePart, { input: { id: made.part.id, version: 1, unitPrice: 1250 } })

    await page.goto('/audit')
    await page.getByRole('searchbox').fill(code)
    const row = page.getByRole('row').filter({ hasText: '修改' })
    await expect(row).toHaveCount(1)
    await expect(row).toContainText('单价')
    await expectAccessible()
    await row.getByRole('link').click()
    const drawer = page.getByRole('dialog', { name: '审计详情' })
    await expect(drawer).toContainText('9.00')
    await expect(drawer).toContainText('12.50')
    await expect(drawer.getByRole('link', { name: new RegExp(code) })).toHaveAttribute(
      'href',
      `/parts/${made.part.id}`,
    )
    await expectAccessible()
    await drawer.getByRole('link', { name: '查看该对象的全部日志' }).click()
    await expect(page).toHaveURL(new RegExp(`row=${made.part.id}`))
    await expect(page.getByRole('row')).toHaveCount(3)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { name: 'Audit', level: 1 })).toBeVisible()
    await expectAccessible()
  })

  test('shows what was done to service records as well', async ({ page }) => {
    await page.goto('/audit?view=records')
    await expect(page.getByRole('row').nth(1)).toContainText(/SR-\d{4}-\d{6}/)
  })

  test('names who came in between when a write is stale', async ({ request }) => {
    const storekeeper = await Api.signIn(request, 'storekeeper')
    const admin = await Api.signIn(request, 'admin')
    const code = `AU-${randomUUID().slice(0, 8)}`
    const { createPart: made } = await storekeeper.ask<{ createPart: { part: { id: string } } }>(
      createPart,
      { input: { code, name: '风机', unitPrice: 100 } },
    )
    const input = { id: made.part.id, version: 1, name: '改名' }
    await admin.ask(updatePart, { input })
    const refused = await storekeeper.refused(updatePart, { input })
    expect(refused.extensions).toMatchObject({
      code: 'CONFLICT',
      change: { version: 2, action: 'UPDATE', actor: expect.stringMatching(/.+/) },
    })
  })
})

test.describe('somebody without the audit', () => {
  test.use({ role: 'clerk' })

  test('has no entry for it, and the API refuses', async ({ page, request }) => {
    await page.goto('/service-records')
    await expect(page.getByRole('link', { name: '服务记录' }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: '审计日志' })).toHaveCount(0)
    const api = await Api.signIn(request, 'clerk')
    const refused = await api.refused('{ auditEntries(first: 1) { totalCount } }')
    expect(refused.extensions.code).toBe('FORBIDDEN')
  })
})
