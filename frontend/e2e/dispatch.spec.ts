import { randomInt, randomUUID } from 'node:crypto'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { DispatchBoard } from './pages/dispatch.ts'
import { Shell } from './pages/shell.ts'
import { act, departmentID, type MadeRecord, registerRecord } from './records.ts'

/** A job of one's own that waits for somebody to be sent; urgent, so that it stands near the top. */
async function plannedJob(clerk: Api, dispatcher: Api): Promise<MadeRecord> {
  const registered = await registerRecord(clerk, `上门检查 ${randomUUID()}`)
  const triaged = await act(dispatcher, 'triageServiceRecord', registered, {
    departmentID: await departmentID(dispatcher, '技术支持科'),
    severity: 'URGENT',
  })
  return act(dispatcher, 'planServiceRecord', triaged, { plan: 'ON_SITE' })
}

/** A day on which nobody else plans anything. */
function quietDay(plus = 0): string {
  const day = new Date(Date.now() + (30 + randomInt(300)) * 24 * 60 * 60 * 1000)
  day.setUTCDate(day.getUTCDate() + plus)
  return day.toISOString().slice(0, 10)
}

/** The technician who stands first on the board. */
async function firstTechnician(dispatcher: Api, day: string): Promise<string> {
  const { dispatchBoard } = await dispatcher.ask<{
    dispatchBoard: { technicians: { name: string }[] }
  }>('query ($day: Date!) { dispatchBoard(from: $day, to: $day) { technicians { name } } }', {
    day,
  })
  const [first] = dispatchBoard.technicians
  if (!first) throw new Error('no technician in the demo data')
  return first.name
}

test.describe('a dispatcher', () => {
  test.use({ role: 'dispatcher' })

  test('drags jobs onto a day, sees what overlaps, and takes one back', async ({
    page,
    request,
  }) => {
    const clerk = await Api.signIn(request, 'clerk')
    const dispatcher = await Api.signIn(request, 'dispatcher')
    const [one, two] = [await plannedJob(clerk, dispatcher), await plannedJob(clerk, dispatcher)]
    const day = quietDay()
    const board = new DispatchBoard(page)
    await board.open(day)
    const cell = board.cell(await firstTechnician(dispatcher, day), day)

    await board.drag(board.handle(one.number), cell)
    await expect(page.getByText(`${one.number} 已派工`)).toBeVisible()
    await expect(board.visit(cell, one.number)).toBeVisible()
    await expect(board.job(one.number)).toHaveCount(0)

    await board.drag(board.handle(two.number), cell)
    const told = page.locator('.ant-message-notice').filter({ hasText: `${two.number} 已派工` })
    await expect(told).toBeVisible()
    await expect(cell.getByText('时间重叠 120 分钟')).toHaveCount(2)
    await expect(cell.getByText('2 单 · 4 小时')).toBeVisible()

    await told.getByRole('button', { name: '撤销' }).click()
    await expect(board.visit(cell, two.number)).toHaveCount(0)
    await expect(board.job(two.number)).toBeVisible()
    await expect(cell.getByText('时间重叠 120 分钟')).toHaveCount(0)
  })

  test('plans by keyboard alone, and reschedules in a dialog with a reason', async ({
    page,
    request,
  }) => {
    const clerk = await Api.signIn(request, 'clerk')
    const dispatcher = await Api.signIn(request, 'dispatcher')
    const job = await plannedJob(clerk, dispatcher)
    const day = quietDay()
    const board = new DispatchBoard(page)
    await board.open(day)

    await board.handle(job.number).focus()
    await page.keyboard.press('Space')
    await expect(page.getByText('放到技术员的日期上')).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect(page.getByText(`${job.number} 已派工`)).toBeVisible()
    const change = board.visit(board.plan, job.number)
    await change.click()

    await board.dialog.getByRole('textbox', { name: '改派原因' }).fill('客户改期')
    await board.dialog.getByRole('button', { name: '改派', exact: true }).click()
    await expect(board.dialog).toBeHidden()
    const { node } = await dispatcher.ask<{
      node: { events: { edges: { node: { action: string; note: string } }[] } }
    }>(
      `query ($id: ID!) { node(id: $id) { ... on ServiceRecord {
        events(first: 1, orderBy: { field: AT, direction: DESC }) { edges { node { action note } } }
      } } }`,
      { id: job.id },
    )
    expect(node.events.edges[0]?.node).toEqual({ action: 'RESCHEDULE_VISIT', note: '客户改期' })
  })

  test('reads an accessible board by day and by night, in both languages', async ({
    page,
    expectAccessible,
  }) => {
    const board = new DispatchBoard(page)
    await page.goto('/dispatch')
    await board.plan.waitFor()
    await expectAccessible()
    await page.getByRole('button', { name: 'English' }).click()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
    await expect(board.heading).toHaveText('Dispatch board')
    await page.getByText('Day', { exact: true }).click()
    await expect(page).toHaveURL('/dispatch?view=day')
    await board.plan.waitFor()
    await expectAccessible()
  })
})

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('has no board', async ({ page, request }) => {
    await page.goto('/dispatch')
    await expect(page.getByRole('heading', { name: '无权派工' })).toBeVisible()
    await expect(new Shell(page).entry('服务记录')).toBeVisible()
    await expect(new Shell(page).entry('派工看板')).toHaveCount(0)

    const clerk = await Api.signIn(request, 'clerk')
    const board = await clerk.refused(
      '{ dispatchBoard(from: "2026-03-02", to: "2026-03-02") { waitingCount } }',
    )
    expect(board.extensions.code).toBe('FORBIDDEN')
    const dispatcher = await Api.signIn(request, 'dispatcher')
    const { visits } = await dispatcher.ask<{
      visits: { edges: { node: { id: string; version: number } }[] }
    }>('{ visits(first: 1, where: { status: DISPATCHED }) { edges { node { id version } } } }')
    const visit = visits.edges[0]?.node
    const moved = await clerk.refused(
      'mutation ($input: RescheduleVisitInput!) { rescheduleVisit(input: $input) { visit { id } } }',
      { input: { ...visit, technicianIDs: ['1'], plannedStart: new Date().toISOString() } },
    )
    expect(moved.extensions.code).toBe('FORBIDDEN')
  })
})
