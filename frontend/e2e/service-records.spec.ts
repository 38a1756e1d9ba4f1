import type { Page, Route } from '@playwright/test'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ServiceRecordsPage } from './pages/service-records.ts'
import { unique } from './people.ts'
import { act, departmentID, registerRecord } from './records.ts'

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('begins with the open records', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open()
    await expect(list.heading).toBeVisible()
    await expect(list.rows.first()).toBeVisible()
    await expect(list.register).toBeVisible()
    await expect(page.getByRole('cell', { name: '已关闭' })).toHaveCount(0)
  })

  test('switches between quick views, and back', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open()
    await list.view('待分派').click()
    await expect(page).toHaveURL('/service-records?view=triage')
    await expect(list.view('待分派')).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('cell', { name: '已分派' })).toHaveCount(0)
    await expect(page.getByRole('cell', { name: '已登记' }).first()).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL('/service-records')
    await expect(list.view('全部未结')).toHaveAttribute('aria-current', 'page')
  })

  test('narrows the list; the address keeps how', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=all')
    await list.filter('类型', '客诉')
    await expect(page).toHaveURL('/service-records?view=all&kind=COMPLAINT')
    await list.filter('严重程度', '严重')
    await expect(page).toHaveURL('/service-records?view=all&kind=COMPLAINT&severity=MAJOR')
    await expect(page.getByRole('cell', { name: /^(严重|一般|轻微|紧急)\s*维修$/ })).toHaveCount(0)
    await expect(page.getByRole('cell', { name: /^一般/ })).toHaveCount(0)
    const total = await list.total.innerText()

    await page.reload()
    await expect(list.total).toHaveText(total)
    await expect(page.getByRole('cell', { name: /^严重\s*客诉$/ }).first()).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL('/service-records?view=all&kind=COMPLAINT')
    await page.getByRole('button', { name: '清除筛选' }).click()
    await expect(page).toHaveURL('/service-records?view=all')
  })

  test('takes a department with all below it', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=all')
    await page.getByRole('combobox', { name: '受理部门' }).click()
    await page.getByRole('treeitem', { name: '售后服务中心' }).click()
    await expect(page).toHaveURL(/department=\d+/)
    await expect(page.getByRole('cell', { name: '技术支持科' }).first()).toBeVisible()
    await expect(page.getByRole('cell', { name: '研发部' })).toHaveCount(0)
  })

  test('finds a record by number, customer, serial number, telephone and symptom', async ({
    page,
    request,
  }) => {
    const clerk = await Api.signIn(request, 'clerk')
    const symptom = unique('排水口有异味')
    const record = await registerRecord(clerk, symptom)
    const { node } = await clerk.ask<{
      node: { customer: { name: string }; productUnit: { serialNumber: string } }
    }>(
      'query ($id: ID!) { node(id: $id) { ... on ServiceRecord { customer { name } productUnit { serialNumber } } } }',
      { id: record.id },
    )
    const list = new ServiceRecordsPage(page)
    await list.open()
    const words = [
      record.number,
      symptom,
      node.customer.name,
      node.productUnit.serialNumber,
      '139 0000 1111',
    ]
    for (const text of words) {
      await list.search.fill(text)
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === text)
      await expect(list.row(record.number), text).toBeVisible()
    }
    await list.search.press('Escape')
    await expect(page).toHaveURL('/service-records?view=open')
  })

  test('turns the pages and keeps the place over a reload', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=closed&sort=number')
    const first = await list.numbers()
    expect(first).toHaveLength(25)
    await expect(list.previous).toBeDisabled()

    await list.next.click()
    await expect(page).toHaveURL(/page=2&after=/)
    await expect(list.rows.first()).not.toHaveText(first[0] ?? '')
    const second = await list.numbers()
    await list.next.click()
    await expect(page).toHaveURL(/page=3&after=/)
    await expect(list.rows.first()).not.toHaveText(second[0] ?? '')
    await list.previous.click()
    await expect(page).toHaveURL(/page=2&before=/)
    await expect(list.rows.first()).toHaveText(second[0] ?? '')

    await page.reload()
    await expect(list.rows.first()).toHaveText(second[0] ?? '')
    expect(await list.numbers()).toEqual(second)
    await list.previous.click()
    await expect(page).toHaveURL('/service-records?view=closed&sort=number')
    await expect(list.rows.first()).toHaveText(first[0] ?? '')
  })

  test('chooses how many rows a page has', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=closed')
    await page.getByRole('combobox', { name: '每页条数' }).click()
    await page.locator('.ant-select-item-option').filter({ hasText: '每页 50 条' }).click()
    await expect(page).toHaveURL('/service-records?view=closed&size=50')
    await expect(list.rows).toHaveCount(50)
  })

  test('orders by what the server can order by', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=closed')
    const header = page.getByRole('columnheader', { name: '服务单' })
    await header.click()
    await expect(page).toHaveURL('/service-records?view=closed&sort=-number')
    await expect(header).toHaveAttribute('aria-sort', 'descending')
    await header.click()
    await expect(page).toHaveURL('/service-records?view=closed&sort=number')
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    await expect
      .poll(async () => {
        const numbers = await list.numbers()
        return numbers.join() === [...numbers].sort().join()
      })
      .toBe(true)
  })

  test('walks the rows by keyboard and opens one', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=closed&sort=number')
    await page.keyboard.press('j')
    await expect(list.rows.nth(0)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('j')
    await expect(list.rows.nth(2)).toBeFocused()
    await page.keyboard.press('k')
    await expect(list.rows.nth(1)).toBeFocused()
    const href = await list.rows.nth(1).getAttribute('href')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(href ?? '')

    await page.goBack()
    await expect(page).toHaveURL('/service-records?view=closed&sort=number')
    await list.search.focus()
    await page.keyboard.press('j')
    await expect(list.search).toHaveValue('j')
    await list.search.fill('')
    await list.search.press('ArrowDown')
    await expect(list.rows.first()).toBeFocused()
  })

  test('opens a record with a click anywhere on its row', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=closed')
    const href = await list.rows.first().getAttribute('href')
    await page.getByRole('row').nth(1).getByRole('cell').nth(3).click()
    await expect(page).toHaveURL(href ?? '')
  })

  test('is told of what is new without losing the place', async ({ page, request }) => {
    const list = new ServiceRecordsPage(page)
    const symptom = unique('水压忽大忽小')
    const api = await Api.signIn(request, 'clerk')
    const early = await registerRecord(api, symptom)
    await list.open(`view=open&q=${encodeURIComponent(symptom)}`)
    await expect(list.rows).toHaveText([early.number])

    const late = await registerRecord(api, symptom)
    await expect(list.news).toHaveText(/有 1 条/)
    await expect(list.rows).toHaveText([early.number])
    await list.news.click()
    await expect(list.rows).toHaveText([late.number, early.number])
    await expect(list.news).toHaveCount(0)

    const dispatcher = await Api.signIn(request, 'dispatcher')
    await act(dispatcher, 'triageServiceRecord', early, {
      departmentID: await departmentID(dispatcher, '技术支持科'),
      severity: 'URGENT',
    })
    await expect(list.row(early.number)).toContainText('已分派')
    await expect(list.row(early.number)).toContainText('紧急')
    await expect(list.row(early.number)).toContainText('刚刚更新')
    await expect(list.rows).toHaveText([late.number, early.number])
  })

  test('is shown the way on where nothing is found', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await page.goto('/service-records?view=hold&kind=REPAIR&q=no-such-thing')
    await expect(page.getByText('没有符合条件的服务记录')).toBeVisible()
    await page.getByRole('link', { name: '在全部记录中查找' }).click()
    await expect(page).toHaveURL('/service-records?view=all&q=no-such-thing&kind=REPAIR')
    await page.getByRole('link', { name: '清除筛选' }).click()
    await expect(page).toHaveURL('/service-records?view=all')
    await expect(list.rows.first()).toBeVisible()
  })

  test('can try again after an outage', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    const outage = (route: Route) => {
      const { operationName } = route.request().postDataJSON() ?? {}
      return operationName === 'ServiceRecords' ? route.abort() : route.fallback()
    }
    await page.route('**/graphql', outage)
    await page.goto('/service-records')
    await expect(page.getByRole('alert')).toContainText('无法连接服务器')
    await page.unroute('**/graphql', outage)
    await page.getByRole('button', { name: /重\s?试/ }).click()
    await expect(list.rows.first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('keeps the rows as close as they were set', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open()
    const compact = page.getByRole('button', { name: '紧凑' })
    await expect(compact).toHaveAttribute('aria-pressed', 'false')
    await compact.click()
    await page.reload()
    await expect(compact).toHaveAttribute('aria-pressed', 'true')
  })
})

test.describe('a technician', () => {
  test.use({ role: 'technician' })

  test('sees the own records and registers none', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=all')
    await expect(list.total).toBeVisible()
    await expect(list.register).toHaveCount(0)
    const total = Number((await list.total.innerText()).replace(/\D/g, ''))
    expect(total).toBeLessThan(1000)
  })
})

test.describe('a head', () => {
  test.use({ role: 'head' })

  test('sees what waits for the review', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=review')
    await expect(page.getByRole('cell', { name: '已完工' }).first()).toBeVisible()
    await expect(list.register).toBeVisible()
  })
})

test.describe('an analyst', () => {
  test.use({ role: 'analyst' })

  test('searches without telephones, which are hidden from analysts', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open('view=all')
    await list.search.fill('19900007818')
    await expect(page.getByText('没有符合条件的服务记录')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(list.register).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use({ role: 'dispatcher', viewport: { width: 390, height: 844 } })

  test('shows cards, and the filters on demand', async ({ page }) => {
    const list = new ServiceRecordsPage(page)
    await list.open()
    await expect(page.getByRole('table')).toHaveCount(0)
    await expectNoOverflow(page)
    await page.getByRole('button', { name: '筛选' }).click()
    await list.filter('类型', '维修')
    await page.getByRole('button', { name: '查看结果' }).click()
    await expect(page).toHaveURL('/service-records?kind=REPAIR')
    const href = await list.rows.first().getAttribute('href')
    await list.rows.first().click()
    await expect(page).toHaveURL(href ?? '')
  })

  test('is accessible', async ({ page, expectAccessible }) => {
    const list = new ServiceRecordsPage(page)
    await list.open()
    await expectAccessible()
    await page.getByRole('button', { name: '筛选' }).click()
    await expect(page.getByRole('button', { name: '查看结果' })).toBeVisible()
    await expectAccessible()
  })
})

test.describe('accessibility', () => {
  test.use({ role: 'dispatcher' })

  for (const locale of ['zh-CN', 'en']) {
    test.describe(locale, () => {
      // Colours that are still changing have no contrast to speak of.
      test.use({ locale, contextOptions: { reducedMotion: 'reduce' } })

      test('holds by day and by night, with rows and without', async ({
        page,
        expectAccessible,
      }) => {
        const list = new ServiceRecordsPage(page)
        await list.open('view=all&kind=REPAIR&severity=URGENT&severity=MAJOR')
        await expectAccessible()
        await page.emulateMedia({ colorScheme: 'dark' })
        await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
        await expectAccessible()
        await list.search.fill('no-such-thing')
        await expect(list.rows).toHaveCount(0)
        await expectAccessible()
      })
    })
  }
})

async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'pixels beyond the right edge').toBeLessThanOrEqual(0)
}
