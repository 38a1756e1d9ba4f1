import { randomUUID } from 'node:crypto'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'

test.describe('imports', () => {
  test.use({ role: 'admin' })

  test('a file is tried, its problems shown, and then imported', async ({
    page,
    expectAccessible,
  }) => {
    const run = randomUUID().slice(0, 8)
    const csv = [
      '配件编码,叫什么,单价',
      `${run}-1,密封圈,9.00`,
      `${run}-2,,25.00`,
      `${run}-3,水泵,abc`,
    ].join('\n')
    await page.goto('/imports')
    await expect(page.getByRole('heading', { name: '数据导入', level: 1 })).toBeVisible()
    await expectAccessible()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '上传文件' }).click()
    await (await choosing).setFiles({
      name: `${run}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    })
    await expect(page).toHaveURL(/\/imports\/\d+/)
    // The name's column was not recognised, and nothing starts without it.
    await expect(page.getByRole('button', { name: '开始导入' })).toBeDisabled()
    await page.getByRole('combobox', { name: '名称 (必填)' }).click()
    await page.getByTitle('叫什么').last().click()
    await page.getByRole('button', { name: '试运行' }).click()
    await expect(page.getByText('试运行完成，没有写入任何数据')).toBeVisible()
    const problems = page.getByRole('region', { name: '问题行' }).getByRole('table')
    await expect(problems.getByRole('row')).toHaveCount(3)
    await expect(problems).toContainText('abc')
    await expectAccessible()

    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载问题清单' }).click()
    expect((await saving).suggestedFilename()).toMatch(/^rejects-\d+\.csv$/)

    await page.getByRole('button', { name: '开始导入' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '开始导入' }).click()
    await expect(page.getByText('导入完成')).toBeVisible()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText('Rows with problems')).toBeVisible()
    await expectAccessible()
    await page.goto('/imports')
    await expect(page.getByRole('link', { name: `${run}.csv` })).toBeVisible()
  })
})

test.describe('somebody who may not import', () => {
  test.use({ role: 'storekeeper' })

  test('has no entry for it, and the API refuses', async ({ page, request }) => {
    await page.goto('/imports')
    await expect(page.getByRole('heading', { name: '没有导入权限' })).toBeVisible()
    await expect(page.getByRole('link', { name: '数据导入' })).toHaveCount(0)
    const api = await Api.signIn(request, 'storekeeper')
    const refused = await api.refused('{ importPresets { name } }')
    expect(refused.extensions.code).toBe('FORBIDDEN')
  })
})
