import { randomUUID } from 'node:crypto'
import type { Locator } from '@playwright/test'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ListPage } from './pages/list.ts'

interface Terms {
  repairMonths: number
  startFrom: string[]
  latestStart: boolean
  mainParts: { key: string; months: number; name: { zh: string; en: string } }[]
}

/** A policy as it is kept, by its code. */
async function termsOf(api: Api, code: string): Promise<Terms | undefined> {
  const { warrantyPolicies } = await api.ask<{ warrantyPolicies: { edges: { node: Terms }[] } }>(
    `query ($code: String!) {
      warrantyPolicies(first: 1, where: { code: $code }) {
        edges { node { repairMonths startFrom latestStart mainParts { key months name { zh en } } } }
      }
    }`,
    { code },
  )
  return warrantyPolicies.edges[0]?.node
}

/** Picks options of a field of the drawer by their texts, in this order. */
async function choose(list: ListPage, label: string, ...options: string[]): Promise<void> {
  await list.drawer.getByRole('combobox', { name: label }).click()
  for (const option of options) {
    await list.page
      .locator('.ant-select-dropdown:visible .ant-select-item-option')
      .filter({ hasText: option })
      .click()
  }
  await list.drawer.getByText('新建三包政策', { exact: true }).click()
}

const part = (list: ListPage, nth: number): Locator =>
  list.drawer.getByRole('group', { name: `主要部件 ${nth}`, exact: true })

test.describe('the administrator', () => {
  test.use({ role: 'admin' })

  test('makes a policy of a delivered pack, is warned of what is worse, and keeps main parts and starts', async ({
    page,
    request,
    expectAccessible,
  }) => {
    test.setTimeout(120_000)
    const api = await Api.signIn(request, 'admin')
    const list = new ListPage(page, '/warranty-policies')
    const code = `PACK${randomUUID().slice(0, 8).toUpperCase()}`
    await list.open()
    await page.getByRole('button', { name: '新建政策' }).click()
    await choose(list, '从内置三包规则开始', '家用电冰箱')
    await list.fill({ 名称: `冰箱 ${code}`, 编号: code })
    await expect(list.drawer.getByLabel('换货期限', { exact: true })).toHaveValue('15')

    await list.drawer.getByText('单独规定期限的主要部件').click()
    await expect(part(list, 1).getByLabel('代号')).toHaveValue('COMPRESSOR')
    await expect(part(list, 4).getByLabel('中文名称')).toHaveValue('蒸发器')
    await part(list, 4).getByRole('button', { name: '移除主要部件 4' }).click()
    await expect(part(list, 4)).toHaveCount(0)
    await list.drawer.getByRole('button', { name: '添加主要部件' }).click()
    await part(list, 4).getByLabel('代号').fill('DOOR_SEAL')
    await part(list, 4).getByLabel('中文名称').fill('门封')
    await part(list, 4).getByLabel('英文名称').fill('door seal')
    await part(list, 4).getByLabel('免费修理').fill('24')
    await list.drawer.getByText('期限计算', { exact: true }).click()
    await choose(list, '三包起算依据', '验收', '开票')
    await list.drawer.getByRole('switch', { name: '按最晚的起算事件' }).click()
    await expectAccessible()

    // Without the evaporator the policy would be worse than the pack.
    await list.save.click()
    await expect(list.drawer.getByText(/低于现行三包政策：.*EVAPORATOR/).first()).toBeVisible()
    expect(await termsOf(api, code)).toBeUndefined()
    await list.drawer.getByRole('switch', { name: '仍按低于标准的条款保存' }).click()
    await list.save.click()
    await expect(page.getByRole('heading', { level: 1, name: `冰箱 ${code}` })).toBeVisible()
    const saved = await termsOf(api, code)
    expect(saved?.startFrom).toEqual(['ACCEPTANCE', 'INVOICE'])
    expect(saved?.latestStart).toBe(true)
    expect(saved?.mainParts.map(({ key, months }) => [key, months])).toEqual([
      ['COMPRESSOR', 36],
      ['THERMOSTAT', 36],
      ['CONDENSER', 36],
      ['DOOR_SEAL', 24],
    ])
    expect(saved?.mainParts[3]?.name).toEqual({ zh: '门封', en: 'door seal' })

    await page.getByRole('button', { name: '修改', exact: true }).click()
    await list.drawer.getByText('单独规定期限的主要部件').click()
    await expect(part(list, 4).getByLabel('中文名称')).toHaveValue('门封')
    await part(list, 1).getByLabel('免费修理').fill('120')
    await part(list, 4).getByRole('button', { name: '移除主要部件 4' }).click()
    await list.save.click()
    await expect(list.drawer).toHaveCount(0)
    const changed = await termsOf(api, code)
    expect(changed?.startFrom).toEqual(['ACCEPTANCE', 'INVOICE'])
    expect(changed?.mainParts.map(({ key, months }) => [key, months])).toEqual([
      ['COMPRESSOR', 120],
      ['THERMOSTAT', 36],
      ['CONDENSER', 36],
    ])
  })
})
