import type { Locator, Page } from '@playwright/test'

/** The frame around every page behind the sign-in. */
export class Shell {
  readonly account: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.account = page.getByRole('button', { name: /^(账号|Account)/ })
  }

  async signOut(): Promise<void> {
    await this.account.click()
    await this.#page.getByRole('menuitem', { name: /^(退出登录|Sign out)$/ }).click()
  }
}
