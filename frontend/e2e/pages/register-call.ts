import type { Locator, Page } from '@playwright/test'

/** The form for a call, in either language. */
export class RegisterCallPage {
  readonly page: Page
  readonly lookup: Locator
  readonly found: Locator
  readonly symptom: Locator
  readonly unit: Locator
  readonly callerName: Locator
  readonly callerPhone: Locator
  readonly address: Locator
  readonly reportedAt: Locator
  readonly submit: Locator
  readonly known: Locator

  constructor(page: Page) {
    this.page = page
    // A required field's mark is a part of its name.
    this.lookup = page.getByRole('combobox', { name: /^\*? ?(客户|Customer)$/ })
    this.found = page.locator('.ant-select-item-option')
    this.symptom = page.getByRole('textbox', { name: /^\*? ?(故障现象|Symptom)$/ })
    this.unit = page.getByRole('combobox', { name: /^(设备|Unit)$/ })
    this.callerName = page.getByRole('textbox', { name: /^(来电人|Caller)$/ })
    this.callerPhone = page.getByRole('textbox', { name: /^(来电电话|Caller’s phone)$/ })
    this.address = page.getByRole('textbox', { name: /^(服务地址|Service address)$/ })
    this.reportedAt = page.getByRole('textbox', { name: /^(报修时间|Reported)$/ })
    this.submit = page.getByRole('button', { name: /^(登\s?记|Register)$/ })
    this.known = page.getByRole('complementary', { name: /^(已知信息|What is known)$/ })
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`/service-records/new${search ? `?${search}` : ''}`)
    await this.symptom.waitFor()
  }

  /** Types into the look-up and takes the first row, by keyboard. */
  async find(typed: string): Promise<void> {
    await this.lookup.fill(typed)
    await this.found.first().waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** The card of the customer who was found. */
  customer(name: string): Locator {
    return this.page.locator('form strong', { hasText: name })
  }
}
