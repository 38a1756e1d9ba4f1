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

/** The only visit of a job, and the latest line of its timeline. */
async function planOf(api: Api, job: MadeRecord) {
  const { node } = await api.ask<{
    node: {
      visits: {
        id: string
        version: number
        plannedStart: string
        plannedEnd: string
        technicians: { id: string }[]
      }[]
      events: { edges: { node: { action: string; note: string } }[] }
    }
  }>(
    `query ($id: ID!) { node(id: $id) { ... on ServiceRecord {
      visits { id version plannedStart plannedEnd technicians { id } }
      events(first: 1, orderBy: { field: AT, direction: DESC }) { edges { node { action note } } }
    } } }`,
    { id: job.id },
  )
  const [visit, event] = [node.visits[0], node.events.edges[0]?.node]
  if (!visit || !event) throw new Error(`${job.number} has no visit`)
  return { visit, event }
}

/** By how many hours clocks in Los Angeles are behind UTC in the morning of a day. */
function hoursBehind(day: string): number {
  const hour = new Intl.DateTimeFormat('en', {
    hour: 'numeric',
    hourCycle: 'h23',
    timeZone: 'America/Los_Angeles',
  }).format(new Date(`${day}T09:00:00Z`))
  return 9 - Number(hour)
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

  test('plans by keyboard alone, and types another time while the board is read anew', async ({
    page,
    request,
  }) => {
    const clerk = await Api.signIn(request, 'clerk')
    const dispatcher = await Api.signIn(request, 'dispatcher')
    const job = await plannedJob(clerk, dispatcher)
    const day = quietDay()
    const board = new DispatchBoard(page)
    await board.open(day)
    await board.sendByKeyboard(job.number)
    await board.visit(board.plan, job.number).click()

    // The calendar of the field opens under the mouse, which still rests on the board.
    const [start, end] = [board.dialog.getByLabel('计划到达'), board.dialog.getByLabel('计划结束')]
    const sentFor = (await start.inputValue()).slice(0, 10)
    await end.fill(`${sentFor} 11:00`)
    await expect(end).toHaveValue(`${sentFor} 11:00`)
    const other = quietDay()
    await start.fill(`${other} 10:30`)
    await board.readAnew(() => registerRecord(clerk, `漏水 ${randomUUID()}`))
    await expect(start).toHaveValue(`${other} 10:30`)
    await expect(end).toHaveValue(`${other} 12:30`)
    await start.press('Enter')
    await board.readAnew(() => registerRecord(clerk, `漏水 ${randomUUID()}`))
    await expect(start).toHaveValue(`${other} 10:30`)

    await board.dialog.getByRole('textbox', { name: '改派原因' }).fill('客户改期')
    await board.dialog.getByRole('button', { name: '改派', exact: true }).click()
    await expect(board.dialog).toBeHidden()
    const { visit, event } = await planOf(dispatcher, job)
    expect(Date.parse(visit.plannedStart)).toBe(Date.parse(`${other}T10:30:00+08:00`))
    expect(Date.parse(visit.plannedEnd)).toBe(Date.parse(`${other}T12:30:00+08:00`))
    expect(event).toEqual({ action: 'RESCHEDULE_VISIT', note: '客户改期' })
  })

  test('keeps a time that is typed while somebody else moves the visit, and is told', async ({
    page,
    request,
  }) => {
    const clerk = await Api.signIn(request, 'clerk')
    const dispatcher = await Api.signIn(request, 'dispatcher')
    const job = await plannedJob(clerk, dispatcher)
    const day = quietDay()
    const board = new DispatchBoard(page)
    await board.open(day)
    await board.sendByKeyboard(job.number)
    await board.visit(board.plan, job.number).click()

    // The browser stands in Los Angeles: there it is the moment that 09:00 in UTC is, and yet another clock.
    const start = board.dialog.getByLabel('计划到达')
    await expect(start).toHaveValue(/ 09:00$/)
    const sentFor = (await start.inputValue()).slice(0, 10)
    const typed = `${sentFor} ${String(9 - hoursBehind(sentFor)).padStart(2, '0')}:00`
    await start.fill(typed)
    const { visit } = await planOf(dispatcher, job)
    const far = quietDay()
    await board.readAnew(() =>
      dispatcher.ask(
        'mutation ($input: RescheduleVisitInput!) { rescheduleVisit(input: $input) { visit { id } } }',
        {
          input: {
            id: visit.id,
            version: visit.version,
            technicianIDs: visit.technicians.map(({ id }) => id),
            plannedStart: `${far}T08:00:00Z`,
          },
        },
      ),
    )
    await expect(start).toHaveValue(typed)
    await start.press('Enter')
    await expect(start).toHaveValue(typed)
    await board.dialog.getByRole('button', { name: '改派', exact: true }).click()
    await expect(board.dialog.getByRole('alert')).toContainText('这条记录刚刚被修改')
    await expect(start).toHaveValue(typed)
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
