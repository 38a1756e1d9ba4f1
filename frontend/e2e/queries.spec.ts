import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { Shell } from './pages/shell.ts'
import { registerRecord } from './records.ts'

/** Has the head's query of the demo sent on a day of each month. */
async function scheduleOf(head: Api, dayOfMonth: number) {
  const { savedQueries, viewer } = await head.ask<{
    savedQueries: { edges: { node: { id: string } }[] }
    viewer: { user: { id: string } }
  }>(
    '{ savedQueries(first: 1, where: { slug: "monthly-service" }) { edges { node { id } } } viewer { user { id } } }',
  )
  const query = savedQueries.edges[0]?.node.id ?? ''
  const variables = '{"from":"LAST_MONTH_FIRST","to":"LAST_MONTH_LAST"}'
  const input = { savedQueryID: query, dayOfMonth, variables, recipientIDs: [viewer.user.id] }
  const { createQuerySchedule } = await head.ask<{
    createQuerySchedule: { querySchedule: { id: string } }
  }>(
    'mutation ($in: CreateQueryScheduleInput!) { createQuerySchedule(input: $in) { querySchedule { id } } }',
    { in: input },
  )
  return { query, schedule: createQuerySchedule.querySchedule.id }
}

async function dropSchedule(head: Api, id: string): Promise<void> {
  await head.ask(
    'mutation ($in: DeleteQueryScheduleInput!) { deleteQuerySchedule(input: $in) { id } }',
    { in: { id } },
  )
}

/** Holds what is open beside the query to the rules; the editor behind it has its own check. */
async function expectDialogAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .include('.ant-drawer')
    .analyze()
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual(
    [],
  )
}

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

    // Where there is no room beside the text the answer stands below it alone.
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(answer).toBeHidden()
    await expect(page.getByRole('region', { name: '结果' }).getByRole('table')).toBeVisible()
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
    const file = await download
    expect(file.suggestedFilename()).toBe('monthly-service.csv')
    const csv = await readFile(await file.path(), 'utf8')
    expect(csv.split('\r\n')[0]).toBe(
      '\ufeffmonth,department.name,count,firstReplyMinutes,slaMetRate',
    )
  })

  test('has a query sent every month, changes when, stops it and deletes it', async ({ page }) => {
    await page.goto('/queries')
    await page.getByRole('link', { name: '每月服务量' }).click()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.getByRole('region', { name: '结果' }).getByText('开销').waitFor()
    await page.getByRole('button', { name: '定时发送' }).click()
    const drawer = page.getByRole('dialog', { name: '定时发送' })
    await expect(drawer.getByRole('alert')).toContainText('系统未配置邮件服务器')
    await drawer.getByLabel('每月几日').fill('13')
    await drawer.getByRole('button', { name: '保存' }).click()
    await expect(page.getByText('已安排定时发送')).toBeVisible()
    await page.getByRole('button', { name: '历史' }).click()
    const history = page.getByRole('dialog', { name: '历史' })
    await expect(history.getByRole('row').nth(1)).toContainText('查询工作台')
    await expect(history).toContainText('第 1 版')
    await expect(history.getByRole('alert')).toContainText('系统未配置邮件服务器')
    await history.getByRole('button', { name: '修改：每月 13 日 08:00' }).click()
    const edit = page.getByRole('dialog', { name: '修改定时发送' })
    await expect(edit.getByLabel('每月几日')).toHaveValue('13')
    await edit.getByLabel('每月几日').fill('14')
    await edit.getByLabel('收件人').fill('ana')
    await page.getByTitle(/分析员/).click()
    await edit.getByRole('button', { name: '保存' }).click()
    const schedule = history.getByRole('listitem').filter({ hasText: '每月 14 日 08:00' })
    await expect(schedule).toContainText('、')
    await schedule.getByRole('button', { name: /^停止/ }).click()
    await expect(schedule).toContainText('已停止')
    await expect(schedule).not.toContainText('下次运行')
    await schedule.getByRole('button', { name: /^恢复/ }).click()
    await expect(schedule).toContainText('下次运行')
    await schedule.getByRole('button', { name: /^取消/ }).click()
    await page
      .getByRole('dialog', { name: '取消这项定时发送？' })
      .getByRole('button', { name: '取消定时发送' })
      .click()
    await expect(schedule).toHaveCount(0)
  })

  test('is asked to look when somebody else was faster to change a schedule', async ({
    page,
    request,
  }) => {
    const head = await Api.signIn(request, 'head')
    const { query, schedule } = await scheduleOf(head, 21)
    await page.goto(`/queries/${query}?dialog=schedule-${schedule}`)
    const edit = page.getByRole('dialog', { name: '修改定时发送' })
    await edit.getByLabel('几点').fill('9')
    await head.ask(
      'mutation ($in: UpdateQueryScheduleInput!) { updateQuerySchedule(input: $in) { querySchedule { id } } }',
      { in: { id: schedule, version: 1, dayOfMonth: 22 } },
    )
    await edit.getByRole('button', { name: '保存' }).click()
    await expect(
      edit.getByRole('alert').filter({ hasText: '您看到的已不是最新内容' }),
    ).toBeVisible()
    await expect(edit.getByLabel('几点')).toHaveValue('9')
    await dropSchedule(head, schedule)
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

  test('reads costs in yuan, and the schema in the language of the page', async ({ page }) => {
    await page.goto('/queries')
    await page.getByRole('link', { name: '三包费用' }).click()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    const result = page.getByRole('region', { name: '结果' })
    await result.getByText('表格').click()
    await expect(result.getByRole('cell', { name: /^¥[\d,]+\.\d\d$/ }).first()).toBeVisible()
    const raw = page.getByRole('region', { name: 'Result Window' })
    await expect(raw).not.toContainText('¥')
    const text = page.getByRole('region', { name: 'Operation Editor' })
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    const docs = page.locator('.graphiql-doc-explorer')
    await docs.getByRole('link', { name: 'Query', exact: true }).click()
    await expect(docs).toContainText('可以定时接收某个查询结果的人员')
    await text.locator('.monaco-editor').first().click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.insertText('# untouched')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(docs).toContainText('People to whom the answers of a query can be sent')
    await expect(docs).not.toContainText('可以定时接收某个查询结果的人员')
    await expect(text).toContainText('# untouched')
  })

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

    test('the drawers of schedules are accessible', async ({ page, request }) => {
      await page.addInitScript((tag) => localStorage.setItem('sanbao.language', tag), language)
      const head = await Api.signIn(request, 'head')
      const { query, schedule } = await scheduleOf(head, language === 'en' ? 26 : 27)
      await page.goto(`/queries/${query}?dialog=history`)
      await page.getByRole('dialog').getByRole('listitem').first().waitFor()
      await expectDialogAccessible(page)
      await page.goto(`/queries/${query}?dialog=schedule-${schedule}`)
      await page.getByRole('dialog').locator('.ant-select-selection-item').first().waitFor()
      await expectDialogAccessible(page)
      await dropSchedule(head, schedule)
    })

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
