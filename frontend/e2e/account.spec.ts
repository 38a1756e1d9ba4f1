import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ListPage } from './pages/list.ts'
import { Shell } from './pages/shell.ts'
import { SignInPage } from './pages/sign-in.ts'
import { enterAs, makePerson, unique } from './people.ts'

test('changes the own telephone and language', async ({ page }) => {
  const person = await makePerson(await Api.signIn(page.request, 'admin'))
  await enterAs(page.context(), person)
  const drawer = new ListPage(page, '/account')
  await page.goto('/account')
  await page.getByRole('button', { name: '修改个人信息' }).click()
  // Names are the administrator's.
  await expect(drawer.drawer.getByLabel('姓名')).toHaveCount(0)
  await drawer.fill({ 电话: '13911112222' })
  await drawer.drawer.getByLabel('语言').click()
  await page.locator('.ant-select-item-option').filter({ hasText: 'English' }).click()
  await drawer.save.click()
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'About me' })).toContainText('13911112222')
})

test('changes the own password: refusals at the field, and other devices are signed out', async ({
  page,
  browser,
  expectAccessible,
}) => {
  const person = await makePerson(await Api.signIn(page.request, 'admin'))
  await enterAs(page.context(), person)
  const elsewhere = await browser.newContext()
  await enterAs(elsewhere, person)
  const other = await elsewhere.newPage()
  await other.goto('/account')
  await expect(new Shell(other).account).toBeVisible()

  await page.goto('/account?dialog=password')
  const { drawer } = new ListPage(page, '/account')
  const fill = async (current: string, next: string, again = next) => {
    await drawer.getByLabel('当前密码').fill(current)
    await drawer.getByLabel('新密码', { exact: true }).fill(next)
    await drawer.getByLabel('再次输入新密码').fill(again)
    await drawer.getByRole('button', { name: '修改密码' }).click()
  }
  await fill(person.password, 'short')
  await expect(drawer.getByText('密码强度不足')).toBeVisible()
  await expectAccessible()
  const next = unique('another password ')
  await fill(person.password, next, `${next}!`)
  await expect(drawer.getByText('两次输入的密码不一致')).toBeVisible()
  await fill('not the password', next)
  await expect(drawer.getByText('当前密码不正确')).toBeVisible()
  await fill(person.password, next)
  await expect(drawer).toHaveCount(0)
  await expect(new Shell(page).account).toBeVisible()

  await other.reload()
  await new SignInPage(other).signIn(person.username, next)
  await expect(new Shell(other).account).toBeVisible()
  await elsewhere.close()
})

test('signs out one device, and all others', async ({ page, browser, expectAccessible }) => {
  const person = await makePerson(await Api.signIn(page.request, 'admin'))
  await enterAs(page.context(), person)
  for (let device = 0; device < 3; device++) {
    const context = await browser.newContext()
    await enterAs(context, person)
    await context.close()
  }
  await page.goto('/account')
  const devices = page.getByRole('region', { name: '登录中的设备' }).getByRole('listitem')
  await expect(devices).toHaveCount(4)
  await expect(devices.filter({ hasText: '本机' })).toHaveCount(1)
  await expectAccessible()
  await devices.filter({ hasNotText: '本机' }).first().getByRole('button').click()
  await page.getByRole('dialog').getByRole('button', { name: '退出', exact: true }).click()
  await expect(devices).toHaveCount(3)
  await page.getByRole('button', { name: '退出其他设备' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '退出其他设备' }).click()
  await expect(devices).toHaveCount(1)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Signed-in devices' })).toBeVisible()
  await expectAccessible()
})
