import { defineConfig, devices } from '@playwright/test'
import { chromiumArguments, findChromium } from '../scripts/chromium.mjs'
import type { RoleOptions } from './fixtures.ts'

const chromium = findChromium()
if (!chromium) throw new Error('No Chromium was found; name one in CHROMIUM_PATH.')

export default defineConfig<RoleOptions>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './server.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine that checks commits does other things too: a test that fails there for want of time gets another chance.
  retries: process.env.CI ? 2 : 0,
  workers: 2,
  reporter: 'list',
  // Generous, for machines that do other work beside the tests.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    // Set by globalSetup, which runs before the workers read this file.
    baseURL: process.env.SANBAO_E2E_URL,
    locale: 'zh-CN',
    timezoneId: 'America/Los_Angeles',
    // Recording costs as much as the tests themselves: only what failed once is recorded.
    trace: 'on-first-retry',
    // Animations are for people; the tests look at what comes of them.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromium, args: chromiumArguments() },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: '**/*.phone.spec.ts',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'] },
      testMatch: ['**/*.phone.spec.ts', '**/sign-in.spec.ts'],
    },
  ],
})
