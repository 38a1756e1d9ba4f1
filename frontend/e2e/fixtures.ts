import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { enter, leave } from './sessions.ts'

/** The demo accounts; each is named after its role. */
export type DemoRole =
  | 'admin'
  | 'executive'
  | 'head'
  | 'dispatcher'
  | 'clerk'
  | 'technician'
  | 'inspector'
  | 'storekeeper'
  | 'finance'
  | 'analyst'

export interface RoleOptions {
  /** Who is signed in when the test begins; null is nobody. */
  role: DemoRole | null
}

interface Checks {
  /** Fails the test when a page, as it is now, breaks an accessibility rule (WCAG 2.2 A and AA). */
  expectAccessible: (page?: Page) => Promise<void>
}

interface People {
  /** A page in a browser of its own, in which somebody else is signed in. */
  openAs: (role: DemoRole, options?: BrowserContextOptions) => Promise<Page>
}

/**
 * The test of all specs. `test.use({ role: 'clerk' })` signs somebody in
 * beforehand. A test fails when the page logs an error or throws.
 */
export const test = base.extend<RoleOptions & Checks & People>({
  role: [null, { option: true }],
  page: async ({ page, role }, use) => {
    const errors = watchErrors(page)
    if (role) await enter(page.context(), role)
    await use(page)
    if (role) await leave(page.context(), role)
    expect(errors, 'errors on the page').toEqual([])
  },
  openAs: async ({ browser, contextOptions }, use) => {
    const opened: { page: Page; errors: string[]; role: DemoRole }[] = []
    await use(async (role, options) => {
      const context = await browser.newContext({ ...contextOptions, ...options })
      const page = await context.newPage()
      opened.push({ page, errors: watchErrors(page), role })
      await enter(context, role)
      return page
    })
    for (const { page, errors, role } of opened) {
      await leave(page.context(), role)
      expect(errors, `errors on the page of ${role}`).toEqual([])
      await page.context().close()
    }
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (target = page) => {
      // A page full of rows takes a slow machine some seconds, beside what else the test does.
      base.info().setTimeout(base.info().timeout + 15_000)
      const { violations } = await new AxeBuilder({ page: target })
        // Only violations are described, and nothing is opened or fetched beside the page.
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'], preload: false })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      const found = violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map((node) => node.html),
      }))
      expect(found).toEqual([])
    })
  },
})

export { expect }

function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    // Chromium itself logs answers of 4xx, which are part of many a journey.
    const ofNetwork = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !ofNetwork) errors.push(message.text())
  })
  return errors
}
