import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ListPage } from './pages/list.ts'
import { Shell } from './pages/shell.ts'
import { departmentOf, makePerson, unique } from './people.ts'

/** Makes a department of one's own below the company. */
async function makeDepartment(admin: Api, name: string, parent?: string): Promise<string> {
  const parentID = parent ?? (await departmentOf(admin, 'HQ'))
  const { createDepartment } = await admin.ask<{
    createDepartment: { department: { id: string } }
  }>(
    'mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) { department { id } } }',
    { input: { name, code: unique('T'), parentID, position: 99 } },
  )
  return createDepartment.department.id
}

test.describe('an administrator', () => {
  test.use({ role: 'admin' })

  test('adds, renames, moves and closes a department', async ({ page }) => {
    const admin = await Api.signIn(page.request, 'admin')
    const parent = unique('总部')
    const parentID = await makeDepartment(admin, parent)
    const name = unique('分部')
    const drawer = new ListPage(page, '/departments')
    await page.goto(`/departments?department=${parentID}`)
    await page.getByRole('button', { name: '新增下级部门' }).click()
    await drawer.fill({ 名称: name, 编码: 'HQ' })
    await drawer.save.click()
    await expect(drawer.drawer.getByText(/已存在/)).toBeVisible()
    await drawer.fill({ 编码: unique('S') })
    await drawer.save.click()
    await page.getByRole('treeitem').getByText(name).click()
    const card = page.getByRole('region', { name })
    await card.getByRole('button', { name: '修改' }).click()
    await drawer.fill({ 名称: `${name}改` })
    await drawer.save.click()
    await expect(page.getByRole('region', { name: `${name}改` })).toBeVisible()

    // By the dialog, for those without a mouse: out of the parent, to the company.
    await page.getByRole('button', { name: '移动', exact: true }).click()
    await drawer.drawer.getByLabel('上级部门').fill('有限公司')
    await page
      .locator('.ant-select-tree-node-content-wrapper')
      .filter({ hasText: '有限公司' })
      .click()
    await drawer.drawer.getByRole('button', { name: '移动', exact: true }).click()
    await expect(drawer.drawer).toHaveCount(0)
    await page.goto(`/departments?department=${parentID}`)
    await expect(page.getByRole('region', { name: parent })).toContainText('直属下级部门0')

    await page.getByRole('treeitem').getByText(`${name}改`).click()
    await page.getByRole('button', { name: '停用' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
    await expect(page.getByRole('button', { name: '启用' })).toBeVisible()
  })

  test('drags a department to another place among its siblings', async ({ page }) => {
    const admin = await Api.signIn(page.request, 'admin')
    const name = unique('甲')
    const id = await makeDepartment(admin, name)
    await page.goto(`/departments?department=${id}`)
    const row = (text: string) => page.getByRole('treeitem').getByText(text)
    // Another test may move a department in between: the page then reads the tree anew.
    await expect(async () => {
      await row(name).dragTo(row('研发部'), {
        sourcePosition: { x: 10, y: 8 },
        targetPosition: { x: 10, y: 8 },
        steps: 10,
      })
      await expect(page.getByText('已移动')).toBeVisible({ timeout: 3_000 })
    }).toPass()
    const { node } = await admin.ask<{ node: { position: number } }>(
      `{ node(id: "${id}") { ... on Department { position } } }`,
    )
    expect(node.position).toBeLessThan(99)
  })

  test('is told why a department cannot be closed', async ({ page }) => {
    const admin = await Api.signIn(page.request, 'admin')
    const name = unique('有人')
    const id = await makeDepartment(admin, name)
    const person = await makePerson(admin)
    await admin.ask(
      'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }',
      { input: { id: person.id, version: 1, departmentID: id } },
    )
    await page.goto(`/departments?department=${id}`)
    await page.getByRole('button', { name: '停用' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
    await expect(page.getByText('部门内还有 1 名在职人员')).toBeVisible()
  })

  test('finds departments, and reads accessible pages in both languages', async ({
    page,
    expectAccessible,
  }) => {
    await page.goto('/departments')
    await expect(page.getByRole('treeitem').getByText('品质部')).toBeVisible()
    await expectAccessible()
    await page.getByRole('searchbox', { name: '部门名称或编码' }).fill('技术支持')
    await expect(page.getByRole('treeitem').getByText('品质部')).toHaveCount(0)
    await expect(page.getByRole('treeitem').getByText('售后服务中心')).toBeVisible()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Departments' })).toBeVisible()
    await expectAccessible()
  })
})

test.describe('a head', () => {
  test.use({ role: 'head' })

  test('reads the tree and changes nothing', async ({ page }) => {
    await page.goto('/departments')
    await expect(page.getByRole('treeitem').getByText('品质部')).toBeVisible()
    await expect(
      page.getByRole('main').getByRole('button', { name: /新增|修改|移动|停用/ }),
    ).toHaveCount(0)
    await expect(new Shell(page).entry('部门')).toHaveCount(0)
    const head = await Api.signIn(page.request, 'head')
    const id = await departmentOf(head, 'QA')
    const { extensions } = await head.refused(
      `mutation { moveDepartment(input: { id: "${id}", version: 1, parentID: "${id}", index: 0 }) { department { id } } }`,
    )
    expect(extensions.code).toBe('FORBIDDEN')
  })
})
