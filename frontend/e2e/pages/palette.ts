import { expect, type Locator, type Page } from '@playwright/test'

/** The sheet that finds rows, pages and commands, in either language. */
export class Palette {
  readonly sheet: Locator
  readonly field: Locator
  readonly options: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.sheet = page.getByRole('dialog', { name: /^(搜索与命令|Search and commands)$/ })
    this.field = this.sheet.getByRole('combobox')
    this.options = this.sheet.getByRole('option')
  }

  /** Opens it with a key, once the page listens. */
  async open(key = 'Control+k'): Promise<void> {
    await expect(async () => {
      await this.#page.keyboard.press(key)
      await expect(this.field).toBeFocused({ timeout: 2000 })
    }).toPass()
  }

  option(text: string | RegExp): Locator {
    return this.options.filter({ hasText: text })
  }

  /** The line that Enter takes. */
  get chosen(): Locator {
    return this.sheet.getByRole('option', { selected: true })
  }
}
