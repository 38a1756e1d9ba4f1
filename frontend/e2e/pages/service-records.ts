import type { Locator, Page } from '@playwright/test'

/** The list of service records, in either language. */
export class ServiceRecordsPage {
  readonly page: Page
  readonly heading: Locator
  /** The links of the rows, or of the cards on phones. */
  readonly rows: Locator
  readonly search: Locator
  readonly register: Locator
  readonly views: Locator
  readonly total: Locator
  readonly news: Locator
  readonly next: Locator
  readonly previous: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole('heading', { level: 1, name: /^(服务记录|Service records)$/ })
    this.rows = page.locator('a[data-row]')
    this.search = page.getByRole('searchbox')
    this.register = page.getByRole('link', { name: /^(登记来电|Register a call)$/ })
    this.views = page.getByRole('navigation', { name: /^(快捷视图|Quick views)$/ })
    this.total = page.getByText(/^(共 [\d,]+ 条|[\d,]+ records?)$/)
    this.news = page.getByRole('button', { name: /条新记录或变化|new or changed record/ })
    this.next = page.getByRole('button', { name: /^(下一页|Next page)$/ })
    this.previous = page.getByRole('button', { name: /^(上一页|Previous page)$/ })
  }

  /** Opens the list with a search, as "view=all&kind=REPAIR", and waits for its rows. */
  async open(search = ''): Promise<void> {
    await this.page.goto(search ? `/service-records?${search}` : '/service-records')
    await this.rows.first().waitFor()
  }

  view(name: string): Locator {
    return this.views.getByRole('link', { name: new RegExp(`^${name}`) })
  }

  row(number: string): Locator {
    return this.page.getByRole('row').filter({ hasText: number })
  }

  /** Chooses one value of a filter, by what people read. */
  async filter(name: string, value: string): Promise<void> {
    await this.page.getByRole('combobox', { name }).click()
    await this.page.locator('.ant-select-item-option').filter({ hasText: value }).click()
    await this.page.keyboard.press('Escape')
  }

  async numbers(): Promise<string[]> {
    return this.rows.filter({ visible: true }).allInnerTexts()
  }
}
