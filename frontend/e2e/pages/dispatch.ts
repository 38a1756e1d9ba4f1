import { expect, type Locator, type Page } from '@playwright/test'

/** The dispatch board. */
export class DispatchBoard {
  readonly page: Page
  readonly heading: Locator
  readonly waiting: Locator
  readonly plan: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { level: 1, name: /^(派工看板|Dispatch board)$/ })
    this.waiting = page.getByRole('region', { name: /^(待派工|To be dispatched)$/ })
    this.plan = page.getByRole('region', { name: /^(派工计划|Plan)$/ })
    this.dialog = page.getByRole('dialog')
  }

  /** Opens the week that begins with a day. */
  async open(day: string): Promise<void> {
    await this.page.goto(`/dispatch?day=${day}`)
    await this.plan.waitFor()
  }

  /** A job that waits, by its number. */
  job(number: string): Locator {
    return this.waiting.getByRole('listitem').filter({ hasText: number })
  }

  handle(number: string): Locator {
    return this.page.getByRole('button', { name: `拖动 ${number}`, exact: true })
  }

  /** A technician's day. */
  cell(technician: string, day: string): Locator {
    return this.plan
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: technician }) })
      .locator(`[data-slot="${day}"]`)
  }

  /** A visit in a cell; its button is named by number and time. */
  visit(cell: Locator, number: string): Locator {
    return cell.getByRole('button', { name: new RegExp(`^调整 ${number}`) })
  }

  /** Drags something onto a cell with the mouse. */
  async drag(handle: Locator, cell: Locator): Promise<void> {
    await cell.scrollIntoViewIfNeeded()
    await handle.scrollIntoViewIfNeeded()
    await handle.hover()
    await this.page.mouse.down()
    const box = await cell.boundingBox()
    if (!box) throw new Error('the cell is not drawn')
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height - 8, 40)]
    await this.page.mouse.move(x - 20, y - 12, { steps: 5 })
    await this.page.mouse.move(x, y, { steps: 5 })
    await this.page.mouse.up()
  }

  /** Sends the first technician to a job, without the mouse. */
  async sendByKeyboard(number: string): Promise<void> {
    await this.handle(number).focus()
    await this.page.keyboard.press('Space')
    await expect(this.page.getByText('放到技术员的日期上')).toBeVisible()
    await this.page.keyboard.press('ArrowRight')
    await this.page.keyboard.press('ArrowRight')
    await this.page.keyboard.press('Space')
    await expect(this.page.getByText(`${number} 已派工`)).toBeVisible()
  }

  /** Waits until the board has been read anew after something was done elsewhere. */
  async readAnew(done: () => Promise<unknown>): Promise<void> {
    const reading = this.page.waitForRequest(
      (request) => request.postDataJSON()?.operationName === 'DispatchBoard',
    )
    await done()
    await (await (await reading).response())?.finished()
  }
}
