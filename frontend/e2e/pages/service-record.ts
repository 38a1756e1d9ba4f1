import { expect, type Locator, type Page } from '@playwright/test'

/** The page of one service record, with Chinese texts. */
export class ServiceRecordPage {
  readonly page: Page
  readonly heading: Locator
  readonly status: Locator
  readonly dialog: Locator
  readonly timeline: Locator
  readonly comment: Locator
  readonly #more: Locator
  readonly #items: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { level: 1 })
    this.status = page.getByRole('article').first().locator('header').first()
    this.dialog = page.getByRole('dialog')
    this.timeline = page.getByRole('region', { name: '时间线' })
    this.comment = page.getByRole('textbox', { name: '备注' })
    this.#more = page.getByRole('button', { name: '更多操作' })
    this.#items = page.locator('.ant-dropdown').getByRole('menuitem')
  }

  async open(id: string, search = ''): Promise<void> {
    await this.page.goto(`/service-records/${id}${search}`)
    await this.heading.waitFor()
  }

  /** The button that stands out: what to do next. */
  next(name: string): Locator {
    return this.status.getByRole('button', { name, exact: true })
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  field(name: string): Locator {
    return this.dialog.getByLabel(name, { exact: true })
  }

  /** The names of all that the menu offers. */
  async menu(): Promise<string[]> {
    await this.#more.click()
    const items = this.#items
    await items.first().waitFor()
    const names = await items.allInnerTexts()
    await this.page.keyboard.press('Escape')
    return names
  }

  async choose(name: string): Promise<void> {
    await this.#more.click()
    await this.#items.filter({ hasText: name }).click()
  }

  /** Finds an option of one of the dialog's selects by typing, and picks it. */
  async find(field: string, typed: string): Promise<void> {
    await this.field(field).fill(typed)
    await this.#pickOpen(typed)
  }

  /** Picks an option of one of the dialog's selects by a part of its text. */
  async pick(field: string, option: string): Promise<void> {
    await this.field(field).click()
    await this.#pickOpen(option)
  }

  async #pickOpen(option: string): Promise<void> {
    await this.page
      .locator('.ant-select-dropdown:visible')
      .locator('.ant-select-item-option, .ant-select-tree-node-content-wrapper')
      .filter({ hasText: option })
      .first()
      .click()
  }

  /** Types a moment, as "2026-03-05 14:30" by the company's clocks. */
  async enterMoment(field: string, moment: string): Promise<void> {
    await this.field(field).fill(moment)
    await this.page.keyboard.press('Enter')
  }

  /** Sends the dialog. */
  async send(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click()
  }

  /** Sends the dialog and waits until it is gone. */
  async submit(name: string): Promise<void> {
    await this.send(name)
    await expect(this.dialog).toBeHidden()
  }

  /** Signs with a few strokes of the finger, on the first pad or another one. */
  async sign(at = 0): Promise<void> {
    const pad = this.dialog.getByRole('img', { name: /签名区/ }).nth(at)
    await pad.scrollIntoViewIfNeeded()
    const box = await pad.boundingBox()
    if (!box) throw new Error('the signature pad has no place on the page')
    const { mouse } = this.page
    for (const shift of [0.2, 0.5]) {
      await mouse.move(box.x + box.width * shift, box.y + box.height * 0.3)
      await mouse.down()
      await mouse.move(box.x + box.width * (shift + 0.1), box.y + box.height * 0.7, { steps: 6 })
      await mouse.move(box.x + box.width * (shift + 0.2), box.y + box.height * 0.4, { steps: 6 })
      await mouse.up()
    }
    await expect(pad).toHaveAccessibleName('签名区，已签名')
  }
}
