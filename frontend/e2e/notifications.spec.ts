import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { unique } from './people.ts'
import { registerRecord } from './records.ts'

// One after the other: the same person is spoken to.
test.describe.configure({ mode: 'default' })

/** A note that speaks to somebody, on a record of its own; answers the record and what was said. */
async function mention(clerk: Api, username: string): Promise<{ id: string; note: string }> {
  const record = await registerRecord(clerk, unique('通知 '))
  const { users } = await clerk.ask<{ users: { edges: { node: { id: string } }[] } }>(
    'query ($username: String!) { users(first: 1, where: { username: $username }) { edges { node { id } } } }',
    { username },
  )
  const note = unique('请看 ')
  await clerk.ask(
    `mutation ($input: CommentServiceRecordInput!) {
      commentServiceRecord(input: $input) { serviceRecord { id } }
    }`,
    { input: { id: record.id, note, mentionIDs: [users.edges[0]?.node.id] } },
  )
  return { id: record.id, note }
}

for (const language of ['zh-CN', 'en'] as const) {
  const words = {
    'zh-CN': {
      bell: /^通知，(\d+) 条未读$/,
      title: '通知',
      all: '查看全部通知',
      read: '全部标为已读',
      none: '没有未读通知',
    },
    en: {
      bell: /^Notifications, (\d+) unread$/,
      title: 'Notifications',
      all: 'All notifications',
      read: 'Mark all as read',
      none: 'Nothing is unread',
    },
  }[language]

  test.describe(`in ${language}`, () => {
    test.use({ role: 'inspector', locale: language })

    test('a mention rings the bell and leads to the record', async ({
      page,
      request,
      expectAccessible,
    }) => {
      const clerk = await Api.signIn(request, 'clerk')
      await page.goto('/account')
      await page.waitForLoadState('networkidle')
      const { id, note } = await mention(clerk, 'inspector')
      const bell = page.getByRole('banner').getByRole('button', { name: words.bell })
      await expect(bell).toBeVisible()
      // The keyboard is enough.
      await bell.focus()
      await page.keyboard.press('Enter')
      const sheet = page.getByRole('region', { name: words.title, exact: true })
      await expect(sheet.getByRole('link').filter({ hasText: note })).toBeVisible()
      await expectAccessible()
      await page.keyboard.press('Escape')
      await expect(sheet).toBeHidden()
      await bell.click()
      await sheet.getByRole('link').filter({ hasText: note }).click()
      await expect(page).toHaveURL(`/service-records/${id}`)
      await expect(sheet).toBeHidden()

      await page.goto('/notifications?unread')
      await expect(page.getByRole('main').getByRole('link').filter({ hasText: note })).toHaveCount(
        0,
      )
      const second = await mention(clerk, 'inspector')
      await expect(
        page.getByRole('main').getByRole('link').filter({ hasText: second.note }),
      ).toBeVisible()
      await expectAccessible()
      await page.getByRole('main').getByRole('button', { name: words.read }).click()
      await expect(page.getByText(words.none)).toBeVisible()
    })
  })
}

test.describe('settings', () => {
  test.use({ role: 'storekeeper' })

  test('decide how each kind reaches the person', async ({ page, request, expectAccessible }) => {
    await page.goto('/account')
    const settings = page.getByRole('region', { name: '通知设置' })
    const inPage = settings.getByRole('switch', { name: '提到我: 页面内' })
    await expect(inPage).toBeChecked()
    await expectAccessible()
    await inPage.click()
    await expect(inPage).not.toBeChecked()
    await page.reload()
    await expect(inPage).not.toBeChecked()
    const { note } = await mention(await Api.signIn(request, 'clerk'), 'storekeeper')
    await page.goto('/notifications')
    await expect(page.getByRole('heading', { level: 1, name: '通知' })).toBeVisible()
    await expect(page.getByText(note)).toHaveCount(0)
    await page.goto('/account')
    await inPage.click()
    await expect(inPage).toBeChecked()
  })
})
