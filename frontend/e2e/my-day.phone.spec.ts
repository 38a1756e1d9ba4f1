import { randomUUID } from 'node:crypto'
import type { Page, Request, Route } from '@playwright/test'
import { demoPassword } from '../scripts/server.mjs'
import { Api } from './api.ts'
import { test as base, expect } from './fixtures.ts'
import { MyDay } from './pages/my-day.ts'
import { Shell } from './pages/shell.ts'
import { SignInPage } from './pages/sign-in.ts'
import { dispatchVisit, type MadeVisit, timesDone } from './visits.ts'

interface Field {
  /** What the visit of this test is for; tells its card from the others. */
  purpose: string
  visit: MadeVisit
  dispatcher: Api
}

const test = base.extend<Field>({
  role: 'technician',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from the pattern.
  purpose: async ({}, use) => use(`检查水泵 ${randomUUID()}`),
  dispatcher: async ({ request }, use) => use(await Api.signIn(request, 'dispatcher')),
  visit: async ({ request, dispatcher, purpose }, use) => {
    const clerk = await Api.signIn(request, 'clerk')
    const technician = await Api.signIn(request, 'technician')
    await use(await dispatchVisit({ clerk, dispatcher, technician }, purpose))
  },
})

// Requests that a service worker passes on cannot be intercepted; the page
// without a line has a test of its own.
test.use({ serviceWorkers: 'block' })

/** The requests of an operation, by its name. */
function requestsOf(page: Page, operation: string): Request[] {
  const sent: Request[] = []
  page.on('request', (request) => {
    if (request.postData()?.includes(`mutation ${operation}(`)) sent.push(request)
  })
  return sent
}

function keyOf(request: Request | undefined): string {
  return request?.postDataJSON().variables.input.idempotencyKey
}

test('a visit goes from departure to signature and completion', async ({
  page,
  visit,
  purpose,
  dispatcher,
}) => {
  test.slow()
  const day = new MyDay(page)
  await page.goto('/')
  await expect(page).toHaveURL('/my-day')
  const card = day.card(purpose)
  await expect(card.getByRole('link', { name: /在地图上查看/ })).toHaveAttribute(
    'href',
    /^https:\/\/uri\.amap\.com\//,
  )
  await expect(card.getByRole('link', { name: '拨打 13900001111' })).toHaveAttribute(
    'href',
    'tel:13900001111',
  )
  await day.step('出发', card).tap()
  await expect(card).toContainText('已出发')
  await day.step('到达', card).tap()
  await expect(card).toContainText('已到达')

  await day.step('完成上门', card).tap()
  await expect(page).toHaveURL(`/my-day/visits/${visit.id}?do=finish-visit`)
  await day.field('检查情况').fill('水泵异响，轴承磨损')
  await day.field('处理情况').fill('更换水泵，试机正常')
  const { parts } = await dispatcher.ask<{
    parts: { edges: { node: { code: string; name: string } }[] }
  }>('{ parts(first: 1, where: { active: true }) { edges { node { code name } } } }')
  const part = parts.edges[0]?.node
  if (!part) throw new Error('no part in the demo data')
  // A scanner types the code and Enter; the second scan is one more.
  for (const _ of [1, 2]) {
    await day.field('添加配件').fill(part.code)
    await day.field('添加配件').press('Enter')
    await expect(day.field('添加配件')).toHaveValue('')
  }
  await expect(day.field(`${part.name} 的数量`)).toHaveValue('2')
  await day.step('提交完成情况', day.form).tap()
  await expect(day.form).toBeHidden()
  await expect(day.milestone('完成')).toContainText(/\d\d:\d\d/)
  await expect(page.getByRole('region', { name: '检查与处理' })).toContainText(`${part.name}`)

  await day.step('客户签字').tap()
  await expect(day.form).toContainText('更换水泵，试机正常')
  await day.form.getByText('非常满意').tap()
  await expect(day.field('签字人')).toHaveValue('张女士')
  await day.sign()
  await day.step('提交签字', day.form).tap()
  await expect(page.getByRole('img', { name: '张女士 的签名' })).toBeVisible()

  await day.step('返回').tap()
  await expect(day.milestone('返回')).toContainText(/\d\d:\d\d/)
  await day.step('完工').tap()
  await expect(day.field('处理情况')).toHaveValue('更换水泵，试机正常')
  await day.form.getByText('已修复', { exact: true }).tap()
  await day.step('提交完工', day.form).tap()
  await expect(page.getByText('这次上门没有待办了。')).toBeVisible()
  expect(await timesDone(dispatcher, visit.record.id, 'COMPLETE')).toBe(1)

  await page.getByRole('link', { name: '我的一天' }).tap()
  await expect(page.getByText('已返回').first()).toBeVisible()
  // A long name beside the status must not push the page over the edge of the screen.
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(page.viewportSize()?.width)
})

test('a photo is sent and can be looked at', async ({ page, visit }) => {
  const day = new MyDay(page)
  await day.openVisit(visit.id)
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await page
    .getByLabel('拍照')
    .and(page.locator('input'))
    .setInputFiles({ name: '铭牌.png', mimeType: 'image/png', buffer: picture })
  await page.getByRole('button', { name: '查看照片 铭牌.png' }).tap()
  await expect(page.getByRole('dialog').getByRole('img', { name: '铭牌.png' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('what was typed is there after a reload, and gone after a sign-out', async ({
  page,
  visit,
  dispatcher,
}) => {
  for (const verb of ['departVisit', 'arriveVisit'] as const) await move(dispatcher, verb, visit)
  const day = new MyDay(page)
  await day.openVisit(visit.id)
  await day.step('完成上门').tap()
  await day.field('检查情况').fill('水泵异响')
  await page.reload()
  await expect(day.form).toContainText('已恢复您上次填写、尚未提交的内容。')
  await expect(day.field('检查情况')).toHaveValue('水泵异响')
  await page.keyboard.press('Escape')
  await expect(day.form).toBeHidden()

  await new Shell(page).signOut()
  const signIn = new SignInPage(page)
  await signIn.signIn('technician', demoPassword)
  await expect(new Shell(page).account).toBeVisible()
  await day.openVisit(visit.id)
  await day.step('完成上门').tap()
  await expect(day.field('检查情况')).toHaveValue('')
})

test('a double tap sets out once', async ({ page, visit, dispatcher }) => {
  const day = new MyDay(page)
  const sent = requestsOf(page, 'MyDayDepart')
  await day.openVisit(visit.id)
  await day.step('出发').evaluate((button: HTMLButtonElement) => {
    button.click()
    button.click()
  })
  await expect(page.getByText('已记录出发')).toBeVisible()
  expect(sent).toHaveLength(1)
  expect(await timesDone(dispatcher, visit.record.id, 'DEPART_VISIT')).toBe(1)
})

test('an answer that got lost does no harm: sent again, it happened once', async ({
  page,
  visit,
  dispatcher,
}) => {
  const day = new MyDay(page)
  const sent = requestsOf(page, 'MyDayDepart')
  // The server does it; the phone never hears of it.
  const lose = async (route: Route) => {
    if (!route.request().postData()?.includes('MyDayDepart')) return route.fallback()
    await route.fetch()
    await route.abort('connectionreset')
  }
  await page.route('**/graphql', lose)
  await day.openVisit(visit.id)
  await day.step('出发').tap()
  await expect(day.waiting).toContainText('1 项待发送')

  // Not even the page has to stay open.
  await page.unroute('**/graphql', lose)
  await page.reload()
  await expect(day.step('到达')).toBeVisible()
  await expect(day.waiting).toBeHidden()
  expect(sent).toHaveLength(2)
  expect(keyOf(sent[0])).toMatch(/^[0-9a-f]{32}$/)
  expect(keyOf(sent[1])).toBe(keyOf(sent[0]))
  expect(await timesDone(dispatcher, visit.record.id, 'DEPART_VISIT')).toBe(1)
})

test('three steps entered without a line outlive the page, and each is done once', async ({
  page,
  visit,
  dispatcher,
  expectAccessible,
}) => {
  test.slow()
  const day = new MyDay(page)
  await day.openVisit(visit.id)
  await day.cutLine()
  await day.step('出发').tap()
  await expect(day.waiting).toContainText('1 项待发送')
  await day.step('到达').tap()
  await expect(day.waiting).toContainText('2 项待发送')
  await day.step('完成上门').tap()
  await day.field('检查情况').fill('水泵异响')
  await day.field('处理情况').fill('更换水泵')
  await day.step('提交完成情况', day.form).tap()
  await expect(day.form).toBeHidden()
  await expect(day.milestone('完成')).toContainText('待发送')

  // The page is loaded anew: the visit as the device keeps it, and what is expected of it.
  await page.reload()
  await expect(page.getByText('没有网络')).toBeVisible()
  await expect(day.waiting).toContainText('3 项待发送')
  await expect(day.step('客户签字')).toBeVisible()
  await day.waiting.getByRole('link', { name: '查看' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '待发送' })).toBeVisible()
  await expect(page.getByText('更换水泵')).toBeVisible()
  await expectAccessible()
  await new Shell(page).signOut()
  await expect(page.getByRole('dialog')).toContainText('还有 3 项内容没有发送')
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).tap()

  await day.mendLine()
  await page.getByRole('button', { name: '现在发送' }).tap()
  await expect(page.getByText('没有待发送的内容')).toBeVisible()
  for (const action of ['DEPART_VISIT', 'ARRIVE_VISIT', 'FINISH_VISIT']) {
    expect(await timesDone(dispatcher, visit.record.id, action), action).toBe(1)
  }
  await day.openVisit(visit.id)
  await expect(page.getByRole('region', { name: '检查与处理' })).toContainText('更换水泵')
})

test.describe('without any line', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the page itself opens from the phone, and goes on from there', async ({
    page,
    context,
    visit,
    purpose,
    dispatcher,
  }) => {
    test.slow()
    const day = new MyDay(page)
    const kept = page.waitForResponse((answer) => {
      const asked = answer.request().postData() ?? ''
      return asked.includes('MyDayVisitPage') && asked.includes(`"${visit.id}"`)
    })
    await page.goto('/my-day')
    await expect(day.card(purpose)).toBeVisible()
    await kept
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      if (active?.state === 'activated') return
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }))
    })
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText('没有网络')).toBeVisible()
    await day.step('出发', day.card(purpose)).tap()
    await expect(day.card(purpose)).toContainText('1 项待发送')
    await day
      .card(purpose)
      .getByRole('link', { name: /查看 .* 的上门/ })
      .tap()
    // The day stays until the visit is there.
    await day.progress.waitFor()
    await expect(day.step('到达')).toBeVisible()
    await context.setOffline(false)
    await expect(day.waiting).toBeHidden()
    await expect(page.getByText('没有网络')).toBeHidden()
    expect(await timesDone(dispatcher, visit.record.id, 'DEPART_VISIT')).toBe(1)
  })
})

test('a step that somebody else took meanwhile stops the queue, and can be discarded', async ({
  page,
  visit,
  dispatcher,
  context,
}) => {
  const day = new MyDay(page)
  await page.routeWebSocket('**/graphql', () => undefined)
  await day.openVisit(visit.id)
  await context.setOffline(true)
  await day.step('出发').tap()
  await expect(day.waiting).toContainText('1 项待发送')
  await day.step('到达').tap()
  await expect(day.waiting).toContainText('2 项待发送')
  await move(dispatcher, 'departVisit', visit)
  await context.setOffline(false)
  await expect(day.alert).toContainText('“出发”没有被服务器接受')
  await expect(day.alert).toContainText('赵海波')
  await day.step('丢弃', day.alert).tap()
  await page.getByRole('dialog').getByRole('button', { name: '丢弃' }).tap()
  // What waited behind it goes on.
  await expect(day.step('完成上门')).toBeVisible()
  await expect(day.waiting).toBeHidden()
  expect(await timesDone(dispatcher, visit.record.id, 'ARRIVE_VISIT')).toBe(1)
})

test('somebody who was faster is named, and the visit shown as it is', async ({
  page,
  visit,
  dispatcher,
}) => {
  const day = new MyDay(page)
  // Without the news from the server, which would show the change at once.
  await page.routeWebSocket('**/graphql', () => undefined)
  await day.openVisit(visit.id)
  await move(dispatcher, 'departVisit', visit)
  await day.step('出发').tap()
  await expect(day.alert).toContainText('赵海波')
  await day.step('查看最新情况').tap()
  await expect(day.step('到达')).toBeVisible()
})

for (const language of ['zh-CN', 'en'] as const) {
  test(`is accessible in ${language}`, async ({ page, visit, dispatcher, expectAccessible }) => {
    test.slow()
    for (const verb of ['departVisit', 'arriveVisit'] as const) await move(dispatcher, verb, visit)
    await page.addInitScript((tag) => localStorage.setItem('sanbao.language', tag), language)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/my-day')
    await page.getByRole('article').first().waitFor()
    await expectAccessible()
    for (const form of ['', '?do=finish-visit', '?do=sign-off-visit']) {
      await page.goto(`/my-day/visits/${visit.id}${form}`)
      await (form ? page.getByRole('dialog') : page.getByRole('list')).first().waitFor()
      await expectAccessible()
    }
  })
}

/** Moves a visit on past the page, from the version at which it is. */
async function move(
  api: Api,
  verb: 'departVisit' | 'arriveVisit',
  visit: MadeVisit,
): Promise<void> {
  const type = verb === 'departVisit' ? 'DepartVisitInput' : 'ArriveVisitInput'
  const data = await api.ask<Record<string, { visit: { version: number } }>>(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { visit { version } } }`,
    { input: { id: visit.id, version: visit.version } },
  )
  visit.version = data[verb]?.visit.version ?? visit.version
}
