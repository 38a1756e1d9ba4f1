import type { Locator, Page } from '@playwright/test'

/** The sign-in page, in either language. */
export class SignInPage {
  readonly page: Page
  readonly username: Locator
  readonly password: Locator
  readonly submit: Locator
  readonly fault: Locator

  constructor(page: Page) {
    this.page = page
    this.username = page.getByRole('textbox', { name: /^(用户名|Username)$/ })
    this.password = page.getByLabel(/^(密码|Password)$/)
    this.submit = page.getByRole('button', { name: /^(登录|Sign in)$/ })
    this.fault = page.getByRole('alert')
  }

  async open(next?: string): Promise<void> {
    await this.page.goto(next ?? '/sign-in')
    await this.username.waitFor()
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.username.fill(username)
    await this.password.fill(password)
    await this.submit.click()
  }

  async chooseLanguage(name: '简体中文' | 'English'): Promise<void> {
    await this.page.getByRole('button', { name }).click()
  }
}
