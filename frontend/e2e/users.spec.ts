import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ListPage } from './pages/list.ts'
import { Shell } from './pages/shell.ts'
import { SignInPage } from './pages/sign-in.ts'
import { enterAs, makePerson, unique } from './people.ts'

test.describe('an administrator', () => {
  test.use({ role: 'admin' })

  test('invites somebody, who sets the own password and signs in', async ({ page, browser }) => {
    const list = new ListPage(page, '/users')
    const name = unique('新人')
    const username = unique('invited')
    await list.open()
    await page.getByRole('button', { name: '新增用户' }).click()
    await list.fill({ 姓名: name, 用户名: username })
    await list.drawer.getByRole('combobox', { name: '部门' }).fill('财务部')
    await page
      .locator('.ant-select-tree-node-content-wrapper')
      .filter({ hasText: '财务部' })
      .click()
    await list.save.click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByText('待设密码')).toBeVisible()
    await page.getByRole('button', { name: '生成邀请链接' }).click()
    const address = await page.getByTestId('password-link').textContent()

    const context = await browser.newContext()
    const theirs = await context.newPage()
    await theirs.goto(String(address))
    await expect(theirs.getByRole('heading', { name: `${name}，您好` })).toBeVisible()
    await theirs.getByLabel('新密码').fill('short')
    await theirs.getByRole('button', { name: '设置密码并登录' }).click()
    await expect(theirs.getByText('密码强度不足')).toBeVisible()
    await theirs.getByLabel('新密码').fill(unique('a good password '))
    await theirs.getByRole('button', { name: '设置密码并登录' }).click()
    await expect(new Shell(theirs).account).toContainText(name)
    // It works once.
    await theirs.goto(`${String(address).replace('#', '?again#')}`)
    await expect(theirs.getByRole('heading', { name: '链接无法使用' })).toBeVisible()
    await context.close()
  })

  test('ends sign-ins, locks and unlocks, and closes an account', async ({ page, browser }) => {
    const admin = await Api.signIn(page.request, 'admin')
    const person = await makePerson(admin)
    const context = await browser.newContext()
    await enterAs(context, person)
    const theirs = await context.newPage()
    await theirs.goto('/account')
    await expect(new Shell(theirs).account).toBeVisible()

    await page.goto(`/users/${person.id}`)
    await page
      .getByRole('button', { name: /^退出 / })
      .first()
      .click()
    await page.getByRole('dialog').getByRole('button', { name: '退出', exact: true }).click()
    await expect(page.getByText('当前没有登录的设备')).toBeVisible()
    await theirs.reload()
    await expect(new SignInPage(theirs).username).toBeVisible()

    const turn = async (what: string, outcome: string) => {
      await page.getByRole('button', { name: '账号', exact: true }).click()
      await page.getByRole('menuitem', { name: what }).click()
      await page.getByRole('dialog').getByRole('button', { name: what }).click()
      await expect(page.getByRole('main').getByText(outcome, { exact: true }).first()).toBeVisible()
    }
    await turn('锁定账号', '已锁定')
    await new SignInPage(theirs).signIn(person.username, person.password)
    await expect(new SignInPage(theirs).fault).toHaveText('账号已被管理员锁定')
    await turn('解锁账号', '正常')
    await new SignInPage(theirs).signIn(person.username, person.password)
    await expect(new Shell(theirs).account).toBeVisible()
    await turn('停用账号', '已停用')
    await context.close()
  })

  test('reads what roles may do, one role or all', async ({ page, expectAccessible }) => {
    await page.goto('/users/access')
    const row = (name: string) => page.getByRole('row').filter({ hasText: name })
    await expect(page.getByRole('columnheader', { name: '分析员' })).toBeVisible()
    await expect(row('遗留问题')).toContainText('本部门及下属')
    // Nothing of the API's own words is left on the page.
    await expect(page.getByRole('cell', { name: /^[A-Za-z]+$/ })).toHaveCount(0)
    await expectAccessible()
    await page.getByText('删除', { exact: true }).click()
    await expect(page).toHaveURL('/users/access?operation=DELETE')
    await page.goto('/users/access?role=ANALYST')
    await expect(row('客户').first()).toContainText('地址、邮箱、电话')
    await page.goBack()
    await expect(page).toHaveURL('/users/access?operation=DELETE')
  })

  test('reads accessible pages in both languages', async ({ page, expectAccessible }) => {
    const admin = await Api.signIn(page.request, 'admin')
    const { id, name } = await makePerson(admin)
    await page.goto('/users?dialog=new')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible()
    await page.goto(`/users/${id}`)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { name: 'Signed-in devices' })).toBeVisible()
    await expectAccessible()
    await page.goto('/users')
    await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
    await expectAccessible()
  })
})

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('changes nobody, neither here nor over the API', async ({ page }) => {
    const admin = await Api.signIn(page.request, 'admin')
    const { id, name } = await makePerson(admin)
    await page.goto(`/users/${id}`)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(
      page.getByRole('main').getByRole('button', { name: /修改|账号|链接/ }),
    ).toHaveCount(0)
    await expect(new Shell(page).entry('用户')).toHaveCount(0)
    await expect(new Shell(page).entry('设置')).toHaveCount(0)
    const clerk = await Api.signIn(page.request, 'clerk')
    for (const verb of [
      `issuePasswordLink(input: { userID: "${id}" }) { token }`,
      `lockUser(input: { id: "${id}", version: 1 }) { user { id } }`,
      `endSessions(input: { userID: "${id}" }) { ended }`,
    ]) {
      const { extensions } = await clerk.refused(`mutation { ${verb} }`)
      expect(extensions.code).toBe('FORBIDDEN')
    }
  })
})
