import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { Palette } from './pages/palette.ts'
import { Shell } from './pages/shell.ts'

interface Known {
  serviceRecords: {
    edges: { node: { id: string; number: string; customer: { id: string; name: string } } }[]
  }
  parts: { edges: { node: { code: string; name: string } }[] }
}

const knownQuery = `{
  serviceRecords(first: 1, where: { status: CLOSED }) {
    edges { node { id number customer { id name } } }
  }
  parts(first: 1) { edges { node { code name } } }
}`

test.describe('a dispatcher', () => {
  test.use({ role: 'dispatcher' })

  test('finds a record by its number, and everything else, by the keyboard alone', async ({
    page,
    request,
    expectAccessible,
  }) => {
    const api = await Api.signIn(request, 'dispatcher')
    const { serviceRecords, parts } = await api.ask<Known>(knownQuery)
    const record = serviceRecords.edges[0]?.node
    const part = parts.edges[0]?.node
    if (!record || !part) throw new Error('the demo data has neither a closed record nor a part')
    const palette = new Palette(page)
    const shell = new Shell(page)
    await page.goto('/service-records')
    await expect(shell.account).toBeVisible()

    // Enter may come before the answer, as from a scanner.
    await palette.open()
    await page.keyboard.type(record.number)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/service-records/${record.id}`)
    await expect(palette.sheet).toBeHidden()
    await expect(shell.breadcrumbs.getByRole('link', { name: '服务记录' })).toBeVisible()
    await expect(shell.breadcrumbs.locator('[aria-current="page"]')).toHaveText(record.number)
    await expect(page).toHaveTitle(new RegExp(`^${record.number} · `))

    await palette.open('/')
    await expect(palette.option(record.number), 'what was open lately').toBeVisible()
    await expectAccessible()
    await page.keyboard.type(record.customer.name)
    await expect(palette.chosen).toContainText(record.customer.name)
    await palette.field.fill(part.code)
    await expect(palette.option(part.name)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await expect(palette.chosen).toHaveCount(1)
    await palette.field.fill('qqqqqq')
    await expect(palette.sheet.getByText('没有找到匹配的内容')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(palette.sheet).toBeHidden()

    await page.goBack()
    await expect(page).toHaveURL('/service-records')
  })

  test('switches language, appearance and density without a reload, and sees all keys', async ({
    page,
    expectAccessible,
  }) => {
    const palette = new Palette(page)
    const shell = new Shell(page)
    await page.goto('/service-records')
    await expect(shell.account).toBeVisible()
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''))

    await palette.open()
    await page.keyboard.type('深色')
    await expect(palette.chosen).toContainText('使用深色外观')
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
    await palette.open()
    await expectAccessible()
    await page.keyboard.type('english')
    await expect(palette.chosen).toContainText('切换为英文')
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')

    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(keys.getByText('On every page')).toBeVisible()
    await expectAccessible()
    await page.keyboard.press('Escape')
    await expect(keys).toBeHidden()

    await page.getByRole('button', { name: 'Table rows: airy' }).click()
    await expect(page.getByRole('button', { name: 'Table rows: tight' })).toBeVisible()
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await expect(page).toHaveURL('/customers')
    await expect(page.locator('body')).toHaveAttribute('data-same-page', '')
  })

  test('folds the navigation, which stays so, and finds the way out of nowhere', async ({
    page,
    expectAccessible,
  }) => {
    const shell = new Shell(page)
    await page.goto('/no-such-page')
    await expect(page.getByRole('heading', { name: '页面不存在' })).toBeVisible()
    await page.getByRole('button', { name: '收起导航' }).click()
    await expect(page.getByRole('button', { name: '展开导航' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: '展开导航' })).toBeVisible()
    await expect(shell.entry('服务记录'), 'the icon keeps its name').toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: '返回首页' }).click()
    await expect(page).not.toHaveURL('/no-such-page')
  })
})

test.describe('a technician', () => {
  test.use({ role: 'technician' })

  test('neither has nor finds what is for others', async ({ page, openAs }) => {
    const shell = new Shell(page)
    const palette = new Palette(page)
    await page.goto('/service-records')
    await expect(shell.entry('我的一天')).toBeVisible()
    await expect(shell.entry('查询工作台')).toHaveCount(0)
    await palette.open()
    await page.keyboard.type('查询工作台')
    await expect(palette.sheet.getByText('没有找到匹配的内容')).toBeVisible()
    await palette.field.fill('登记来电')
    await expect(palette.sheet.getByText('没有找到匹配的内容')).toBeVisible()

    const admin = await openAs('admin')
    await admin.goto('/service-records')
    await expect(new Shell(admin).entry('查询工作台')).toBeVisible()
  })
})
