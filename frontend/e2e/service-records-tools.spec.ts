import { readFile } from 'node:fs/promises'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ServiceRecordsPage } from './pages/service-records.ts'
import { unique } from './people.ts'
import { registerRecord } from './records.ts'

test.describe('a dispatcher', () => {
  test.use({ role: 'dispatcher' })

  test('saves the list as a view, with its filters and columns, and opens with it', async ({
    page,
    expectAccessible,
  }) => {
    const list = new ServiceRecordsPage(page)
    const name = unique('视图')
    await list.open('view=all&kind=REPAIR&columns=status.caller.chargeClass')
    await expect(page.getByRole('columnheader')).toHaveText([
      '',
      '服务单',
      '状态',
      '来电人',
      '收费类别',
    ])
    await page.getByRole('button', { name: '列设置' }).click()
    await page.getByRole('button', { name: '将“收费类别”左移' }).click()
    await expect(page).toHaveURL(/columns=status\.chargeClass\.caller/)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: '我的视图' }).click()
    await page.getByRole('menuitem', { name: '另存为新视图…' }).click()
    await page.getByLabel('视图名称').fill(name)
    await page.getByRole('checkbox', { name: '打开服务记录时默认显示此视图' }).check()
    await expectAccessible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/saved=\d+/)
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await page.goto('/service-records')
    await expect(page).toHaveURL(/kind=REPAIR&columns=status\.chargeClass\.caller&saved=\d+/)
    await expect(page.getByRole('columnheader')).toHaveText([
      '',
      '服务单',
      '状态',
      '收费类别',
      '来电人',
    ])

    await page.getByRole('button', { name }).click()
    await page.getByRole('menuitem', { name: '删除视图' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '删除视图' }).click()
    await expect(page.getByRole('button', { name: '我的视图' })).toBeVisible()
    await expect(page).toHaveURL('/service-records?view=open')
  })

  test('marks rows by keyboard, assigns them at once, and takes it back', async ({
    page,
    request,
  }) => {
    const list = new ServiceRecordsPage(page)
    const symptom = unique('点火有爆燃声')
    const clerk = await Api.signIn(request, 'clerk')
    const records = [await registerRecord(clerk, symptom), await registerRecord(clerk, symptom)]
    await list.open(`view=open&q=${encodeURIComponent(symptom)}`)
    await expect(list.rows).toHaveCount(2)
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await expect(page.getByText('已勾选 2 条')).toBeVisible()
    await page.getByRole('button', { name: '指定负责人' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: '负责人' }).fill('赵海波')
    await page.locator('.ant-select-item-option').filter({ hasText: '赵海波' }).click()
    await dialog.getByRole('button', { name: /指\s?定/ }).click()
    await expect(page.getByText('已为 2 条记录指定负责人')).toBeVisible()
    for (const { number } of records) await expect(list.row(number)).toContainText('赵海波')
    await page.getByRole('button', { name: /撤\s?销/ }).click()
    await expect(page.getByText('已恢复原来的负责人')).toBeVisible()
    for (const { number } of records) await expect(list.row(number)).not.toContainText('赵海波')
  })

  test('saves what is seen as CSV', async ({ page, request }) => {
    const list = new ServiceRecordsPage(page)
    const symptom = `=${unique('cmd|calc')}`
    const record = await registerRecord(await Api.signIn(request, 'clerk'), symptom)
    await list.open(`view=open&columns=status.caller&q=${encodeURIComponent(symptom)}`)
    await expect(list.rows).toHaveText([record.number])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^service-records-.*\.csv$/)
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toBe(
      `\uFEFF编号,故障现象,状态,来电人,来电电话\n${record.number},'${symptom},已登记,张女士,13900001111\n`,
    )
  })
})

test('a role that assigns nobody is offered nothing of the kind, and refused all the same', async ({
  openAs,
  request,
}) => {
  const page = await openAs('finance')
  const list = new ServiceRecordsPage(page)
  await list.open('view=all')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('已勾选 1 条')).toBeVisible()
  await expect(page.getByRole('button', { name: '导出所选' })).toBeVisible()
  await expect(page.getByRole('button', { name: '指定负责人' })).toHaveCount(0)

  const record = await registerRecord(await Api.signIn(request, 'clerk'), unique('不出热水'))
  const { extensions } = await (await Api.signIn(request, 'finance')).refused(
    `mutation ($input: AssignServiceRecordsInput!) {
      assignServiceRecords(input: $input) { assigned }
    }`,
    { input: { records: [{ id: record.id, version: record.version }] } },
  )
  expect(extensions.code).toBe('FORBIDDEN')
})
