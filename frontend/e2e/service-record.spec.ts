import { devices } from '@playwright/test'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ServiceRecordPage } from './pages/service-record.ts'
import { act, departmentID, registerRecord } from './records.ts'

test.describe('the main job', () => {
  test('goes from a call to the archive through four people’s hands', async ({
    openAs,
    request,
  }) => {
    // Four browsers and some forty requests one after the other: small machines take their time.
    test.setTimeout(240_000)
    const made = await registerRecord(
      await Api.signIn(request, 'clerk'),
      '点火三次才着，请尽快上门',
    )

    const dispatcher = new ServiceRecordPage(await openAs('dispatcher'))
    await dispatcher.open(made.id)
    await expect(dispatcher.heading).toHaveText(made.number)
    await expect(dispatcher.status).toContainText('已登记')
    await dispatcher.next('分派').click()
    await expect(dispatcher.page).toHaveURL(/\?do=triage$/)
    await dispatcher.pick('处理部门', '技术支持科')
    await dispatcher.dialog.getByText('紧急', { exact: true }).click()
    await dispatcher.submit('分派')
    await expect(dispatcher.status).toContainText('已分派')
    await expect(dispatcher.status).toContainText('紧急')

    await dispatcher.next('制定方案').click()
    await dispatcher.dialog.getByText('上门服务').click()
    await dispatcher.field('方案说明').fill('带点火针上门')
    await dispatcher.submit('制定方案')
    await expect(dispatcher.status).toContainText('已定方案')

    await dispatcher.next('派工').click()
    await dispatcher.find('技术员', '王强')
    await dispatcher.page.keyboard.press('Escape')
    await dispatcher.enterMoment('计划到达', tomorrowAt('09:00'))
    await dispatcher.field('任务说明').fill('检查点火系统')
    await dispatcher.submit('派工')
    await expect(dispatcher.status).toContainText('已派工')
    await expect(dispatcher.section('派工')).toContainText('王强')

    const technician = new ServiceRecordPage(await openAs('technician', devices['Pixel 7']))
    await technician.open(made.id)
    await technician.next('出发').tap()
    await technician.submit('出发')
    await technician.next('到达').tap()
    await technician.submit('到达')
    await expect(technician.status).toContainText('处理中')
    // Whoever has the page open sees it without asking.
    await expect(dispatcher.status).toContainText('处理中')

    await technician.next('完成上门').tap()
    await technician.field('检查情况').fill('点火针积碳')
    await technician.field('处理情况').fill('更换点火针，试机正常')
    await technician.dialog.getByRole('button', { name: '添加配件' }).tap()
    await technician.find('配件', '点火针')
    await technician.dialog.getByRole('button', { name: '添加遗留问题' }).tap()
    await technician.field('遗留了什么').fill('面板划痕，待补发面板')
    await technician.submit('完成上门')
    await expect(technician.section('配件与费用')).toContainText('点火针')

    await technician.next('客户签字').tap()
    await technician.dialog.getByText('非常满意').tap()
    await technician.field('签字人').fill('张女士')
    await technician.sign()
    await technician.submit('客户签字')
    await expect(technician.page.getByRole('img', { name: '张女士 的签名' })).toBeVisible()
    await technician.next('完工').tap()
    await technician.pick('处理结果', '已修复')
    await technician.submit('完工')
    await expect(technician.status).toContainText('已完工')

    const head = new ServiceRecordPage(await openAs('head'))
    await head.open(made.id)
    await head.next('审核通过').click()
    await head.field('审核意见').fill('处理及时')
    await head.submit('审核通过')
    await expect(head.status).toContainText('已审核')

    const clerk = new ServiceRecordPage(await openAs('clerk'))
    await clerk.open(made.id)
    await clerk.next('解决遗留问题').click()
    await clerk.field('如何解决的').fill('面板已寄出，客户已收到')
    await clerk.submit('解决遗留问题')
    await clerk.next('关闭服务记录').click()
    await clerk.submit('关闭服务记录')
    await expect(clerk.status).toContainText('已关闭')
    await expect(clerk.timeline).toContainText('已审核')
    await expect(clerk.timeline).toContainText('面板已寄出，客户已收到')
    await expect(dispatcher.status).toContainText('已关闭')
  })
})

test.describe('two people at one record', () => {
  test.use({ role: 'clerk' })

  test('one learns who was faster, keeps what was typed, and goes on', async ({
    page,
    request,
  }) => {
    const dispatcher = await Api.signIn(request, 'dispatcher')
    const made = await registerRecord(dispatcher, '水温忽高忽低')
    const record = new ServiceRecordPage(page)
    await record.open(made.id, '?do=edit')
    await record.field('客户要求').fill('周末上门')

    const departmentID_ = await departmentID(dispatcher, '技术支持科')
    await act(dispatcher, 'triageServiceRecord', made, {
      departmentID: departmentID_,
      severity: 'MAJOR',
    })
    const notice = record.dialog.getByRole('alert')
    await expect(notice).toContainText('赵海波')
    await expect(notice).toContainText('分派')
    await expect(record.field('客户要求')).toHaveValue('周末上门')

    await notice.getByRole('button', { name: '载入最新内容' }).click()
    await expect(record.dialog.getByRole('status')).toContainText('已载入最新内容')
    await expect(record.field('客户要求')).toHaveValue('周末上门')
    await record.submit('修改')
    await expect(record.section('报修内容')).toContainText('周末上门')
    await expect(record.status).toContainText('严重')
  })

  test('one is told by the server when the news did not come through', async ({
    page,
    request,
  }) => {
    await page.routeWebSocket(/\/graphql/, (socket) => socket.close())
    const dispatcher = await Api.signIn(request, 'dispatcher')
    const made = await registerRecord(dispatcher, '热水很快变凉')
    const record = new ServiceRecordPage(page)
    await record.open(made.id, '?do=cancel')
    await record.field('原因').fill('客户来电取消')
    await act(dispatcher, 'editServiceRecord', made, { customerWish: '希望换新机' })
    await record.send('取消服务记录')
    const notice = record.dialog.getByRole('alert')
    await expect(notice).toContainText('赵海波')
    await expect(notice).toContainText('修改')
    await notice.getByRole('button', { name: '载入最新内容' }).click()
    await expect(record.field('原因')).toHaveValue('客户来电取消')
    await record.submit('取消服务记录')
    await expect(record.status).toContainText('已取消')
  })
})

test.describe('a role that only reads', () => {
  test.use({ role: 'finance' })

  test('finds no button to change anything, and is refused all the same', async ({
    page,
    request,
  }) => {
    const made = await registerRecord(await Api.signIn(request, 'clerk'), '显示屏不亮')
    const record = new ServiceRecordPage(page)
    await record.open(made.id, '?do=triage')
    await expect(record.dialog).toBeHidden()
    await expect(page).not.toHaveURL(/do=/)
    expect(await record.menu()).toEqual([
      '客诉处理单',
      '维修方案单',
      '产品三包服务登记单',
      '打印本页',
    ])
    await expect(record.comment).toHaveCount(0)
    await expect(page.getByRole('button', { name: '选择文件' })).toHaveCount(0)

    const finance = await Api.signIn(request, 'finance')
    const input = { id: made.id, version: made.version, reason: '不需要' }
    const { extensions } = await finance.refused(
      'mutation ($input: CancelServiceRecordInput!) { cancelServiceRecord(input: $input) { serviceRecord { id } } }',
      { input },
    )
    expect(extensions.code).toBe('FORBIDDEN')
  })
})

test.describe('attachments', () => {
  test.use({ role: 'clerk' })

  test('are shown, and a file that lies about its type is refused', async ({ page, request }) => {
    const made = await registerRecord(await Api.signIn(request, 'clerk'), '外壳破损')
    const record = new ServiceRecordPage(page)
    await record.open(made.id)
    const attachments = record.section('附件')
    const chooser = attachments.locator('input[type="file"]')

    const script = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('<script>') }
    await chooser.setInputFiles(script)
    await expect(attachments.getByRole('alert')).toContainText('只接受照片')
    const lie = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: onePixel }
    await chooser.setInputFiles(lie)
    await expect(attachments.getByRole('alert').last()).toContainText('文件内容与其类型不符')
    await attachments.getByRole('button', { name: '移除' }).first().click()
    await attachments.getByRole('button', { name: '移除' }).first().click()

    await chooser.setInputFiles({ name: '外壳.png', mimeType: 'image/png', buffer: onePixel })
    await attachments.getByRole('button', { name: '查看 外壳.png' }).click()
    await expect(record.dialog.getByRole('img', { name: '外壳.png' })).toBeVisible()
    await page.goBack()
    await expect(record.dialog).toBeHidden()
    await expect(record.timeline).toContainText('外壳.png')
  })
})

test.describe('the page', () => {
  test.use({ role: 'dispatcher' })

  test('takes notes, and guards what was typed', async ({ page, request }) => {
    const made = await registerRecord(await Api.signIn(request, 'clerk'), '漏水')
    const record = new ServiceRecordPage(page)
    await record.open(made.id)
    await record.comment.fill('客户下午三点后在家')
    await record.comment.press('Control+Enter')
    await expect(record.timeline.getByRole('listitem').first()).toContainText('客户下午三点后在家')
    await expect(record.comment).toHaveValue('')

    await record.choose('答复客户')
    await record.field('答复内容').fill('明天上午上门')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '继续填写' }).click()
    await expect(page.getByRole('button', { name: '继续填写' })).toBeHidden()
    await expect(record.field('答复内容')).toHaveValue('明天上午上门')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '放弃填写' }).click()
    await expect(record.dialog).toBeHidden()
    await expect(page).toHaveURL(`/service-records/${made.id}`)
  })

  test('speaks to those who can see the record', async ({ page, request }) => {
    const made = await registerRecord(await Api.signIn(request, 'clerk'), '水温不稳')
    const record = new ServiceRecordPage(page)
    await record.open(made.id)
    await record.comment.pressSequentially('请 @周')
    await page.getByRole('menuitem', { name: /^周/ }).first().click()
    await expect(record.comment).toHaveValue(/^请 @周\S+ $/)
    const name = (await record.comment.inputValue()).slice(3).trim()
    await record.comment.pressSequentially('回电')
    await record.comment.press('Control+Enter')
    await expect(record.comment).toHaveValue('')
    await expect(record.timeline.getByRole('listitem').first()).toContainText(`请 @${name} 回电`)
    const { serviceEvents } = await (await Api.signIn(request, 'dispatcher')).ask<{
      serviceEvents: { edges: { node: { mentioned: { name: string }[] } }[] }
    }>(
      `query ($id: ID!, $name: String!) {
        serviceEvents(first: 5, where: { serviceRecordID: $id, hasMentionedWith: [{ name: $name }] }) {
          edges { node { mentioned { name } } }
        }
      }`,
      { id: made.id, name },
    )
    expect(serviceEvents.edges.map(({ node }) => node.mentioned)).toEqual([[{ name }]])
  })

  test('says clearly when there is nothing to see', async ({ page }) => {
    await page.goto('/service-records/1')
    await expect(page.getByRole('heading', { name: '找不到这条服务记录' })).toBeVisible()
    await page.goto('/service-records/abc')
    await page.getByRole('link', { name: '返回服务记录' }).click()
    await expect(page).toHaveURL('/service-records')
  })
})

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ role: 'head', locale: language })

    test('is accessible by day and by night', async ({ page, request, expectAccessible }) => {
      const record = new ServiceRecordPage(page)
      await record.open(await reviewedRecord(await Api.signIn(request, 'head')))
      await page.waitForLoadState('networkidle')
      await expectAccessible()
      // Colours that are still fading over have no contrast to speak of.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
      await expectAccessible()
    })

    test('has accessible dialogs', async ({ page, request, expectAccessible }) => {
      const record = new ServiceRecordPage(page)
      const id = await reviewedRecord(await Api.signIn(request, 'head'))
      for (const dialog of ['override-charge-class', 'raise-issue']) {
        await record.open(id, `?do=${dialog}`)
        await expect(record.dialog).toBeVisible()
        await expectAccessible()
      }
    })
  })
}

/** A PNG of a single pixel. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Tomorrow at a time of day, by the company's clocks. */
function tomorrowAt(time: string): string {
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(tomorrow)
  return `${day} ${time}`
}

/** A record of the demo data that has been through most of its life, with a visit that was signed for. */
async function reviewedRecord(api: Api): Promise<string> {
  const { serviceRecords } = await api.ask<{
    serviceRecords: { edges: { node: { id: string } }[] }
  }>(
    `{
      serviceRecords(
        first: 1
        where: { status: REVIEWED, hasPartUsages: true, hasVisitsWith: [{ signedAtNotNil: true }] }
        orderBy: { field: REPORTED_AT, direction: DESC }
      ) {
        edges { node { id } }
      }
    }`,
  )
  const record = serviceRecords.edges[0]?.node
  if (!record) throw new Error('no reviewed record with a signed visit in the demo data')
  return record.id
}
