import type { Locator, Page } from '@playwright/test'

/** Any list of the page, in either language, and the drawer in which its rows are made. */
export class ListPage {
  readonly page: Page
  readonly path: string
  /** The links of the rows, or of the cards on phones. */
  readonly rows: Locator
  readonly search: Locator
  readonly drawer: Locator
  readonly save: Locator

  constructor(page: Page, path: string) {
    this.page = page
    this.path = path
    this.rows = page.locator('a[data-row]')
    this.search = page.getByRole('searchbox')
    this.drawer = page.getByRole('dialog')
    this.save = this.drawer.getByRole('button', { name: /^(保存|Save|移交|Hand over)$/ })
  }

  /** Opens the list with a search, as "tier=KEY", and waits for its rows. */
  async open(search = ''): Promise<void> {
    await this.page.goto(search ? `${this.path}?${search}` : this.path)
    await this.rows.first().waitFor()
  }

  /** Fills in fields of the open drawer by their labels. */
  async fill(fields: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      await this.drawer.getByLabel(label, { exact: true }).fill(value)
    }
  }

  /** Chooses the only match of what is typed into a picker of the open drawer. */
  async pick(label: string, typed: string): Promise<void> {
    const picker = this.drawer.getByRole('combobox', { name: label })
    await picker.fill(typed)
    await this.page.locator('.ant-select-item-option').filter({ hasText: typed }).first().click()
  }

  /** The part of a page under a heading. */
  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }
}
