import type { Locator, Page } from '@playwright/test'

/** The frame around every page behind the sign-in. */
export class Shell {
  readonly account: Locator
  readonly navigation: Locator
  readonly breadcrumbs: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.account = page.getByRole('button', { name: /^(账号|Account)/ })
    this.navigation = page.getByRole('navigation', { name: /^(主导航|Main navigation)$/ })
    this.breadcrumbs = page.getByRole('navigation', { name: /^(当前位置|Where you are)$/ })
  }

  /** An entry of the navigation; a link. */
  entry(name: string): Locator {
    return this.navigation.getByRole('link', { name, exact: true })
  }

  async signOut(): Promise<void> {
    await this.account.click()
    await this.#page.getByRole('menuitem', { name: /^(退出登录|Sign out)$/ }).click()
  }
}
