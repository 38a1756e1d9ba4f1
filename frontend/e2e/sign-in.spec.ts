import { demoPassword } from '../scripts/server.mjs'
import { expect, test } from './fixtures.ts'
import { Shell } from './pages/shell.ts'
import { SignInPage } from './pages/sign-in.ts'

test('signs in, stays signed in over a reload, and signs out', async ({ page }) => {
  const signIn = new SignInPage(page)
  const shell = new Shell(page)
  await signIn.open()
  await signIn.signIn('clerk', demoPassword)
  await expect(shell.account).toBeVisible()
  await expect(page).toHaveURL('/')

  await page.reload()
  await expect(shell.account).toBeVisible()

  await shell.signOut()
  await expect(signIn.username).toBeVisible()
  await page.reload()
  await expect(signIn.username).toBeVisible()
})

test('says in the reader’s language that the password is wrong, and clears it', async ({
  page,
}) => {
  const signIn = new SignInPage(page)
  await signIn.open()
  await signIn.signIn('finance', 'not-the-password')
  await expect(signIn.fault).toHaveText(/用户名或密码不正确/)
  await expect(signIn.password).toHaveValue('')
  await expect(signIn.username).toHaveValue('finance')

  await signIn.chooseLanguage('English')
  await signIn.signIn('finance', 'not-the-password')
  await expect(signIn.fault).toHaveText(/wrong username or password/)
})

test('asks for what is missing without troubling the server', async ({ page }) => {
  const signIn = new SignInPage(page)
  await signIn.open()
  await signIn.submit.click()
  await expect(page.getByText('请输入用户名')).toBeVisible()
  await expect(page.getByText('请输入密码')).toBeVisible()
})

test('leads back to where the visitor wanted to go', async ({ page }) => {
  const signIn = new SignInPage(page)
  await signIn.open('/no-such-page?from=mail')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await signIn.signIn('clerk', demoPassword)
  await expect(page).toHaveURL('/no-such-page?from=mail')
  await expect(page.getByText('页面不存在')).toBeVisible()
})

test('switches the language without a reload and remembers it', async ({ page }) => {
  const signIn = new SignInPage(page)
  await signIn.open()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await signIn.username.fill('clerk')
  await signIn.chooseLanguage('English')
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(signIn.username).toHaveValue('clerk')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
})

test('is accessible by day and by night', async ({ page, expectAccessible }) => {
  const signIn = new SignInPage(page)
  await signIn.open()
  await expectAccessible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
  await expectAccessible()
})

test.describe('two tabs', () => {
  test.use({ role: 'dispatcher' })

  test('share one session, and its end', async ({ page, context }) => {
    const other = await context.newPage()
    await Promise.all([page.goto('/'), other.goto('/')])
    await expect(new Shell(page).account).toBeVisible()
    await expect(new Shell(other).account).toBeVisible()

    await new Shell(page).signOut()
    await expect(new SignInPage(page).username).toBeVisible()
    await expect(new SignInPage(other).username).toBeVisible()
  })
})
