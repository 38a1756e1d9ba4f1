import type { Locator, Page } from '@playwright/test'

/** The technician's day and a visit of it, with Chinese texts. */
export class MyDay {
  readonly page: Page
  readonly heading: Locator
  readonly form: Locator
  readonly progress: Locator
  readonly alert: Locator
  readonly waiting: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { level: 1 })
    this.form = page.getByRole('dialog')
    this.progress = page.getByRole('list', { name: '上门进度' })
    this.alert = page.getByRole('alert')
    this.waiting = page.getByRole('status').filter({ hasText: '待发送' })
  }

  async openVisit(id: string): Promise<void> {
    await this.page.goto(`/my-day/visits/${id}`)
    await this.progress.waitFor()
  }

  /** Lets nothing through to the API; the page itself can still be loaded. */
  async cutLine(): Promise<void> {
    await this.page.route('**/graphql', (route) => route.abort('internetdisconnected'))
  }

  async mendLine(): Promise<void> {
    await this.page.unroute('**/graphql')
  }

  /** The card of the visit with this purpose. */
  card(purpose: string): Locator {
    return this.page.getByRole('article').filter({ hasText: purpose })
  }

  /** The button of a step, on the page or in a card of it. */
  step(name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true })
  }

  field(name: string): Locator {
    return this.form.getByLabel(name, { exact: true })
  }

  /** What was reached, as the progress says it. */
  milestone(name: string): Locator {
    return this.progress.getByRole('listitem').filter({ hasText: name })
  }

  /** Signs with a stroke of the finger. */
  async sign(): Promise<void> {
    const pad = this.form.getByRole('img', { name: /签名区/ })
    await pad.scrollIntoViewIfNeeded()
    const box = await pad.boundingBox()
    if (!box) throw new Error('the signature pad has no place on the page')
    const { mouse } = this.page
    await mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.3)
    await mouse.down()
    await mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.7, { steps: 6 })
    await mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.3, { steps: 6 })
    await mouse.up()
    await this.form.getByRole('img', { name: '签名区，已签名' }).waitFor()
  }
}
