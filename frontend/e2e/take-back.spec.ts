import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ServiceRecordPage } from './pages/service-record.ts'
import { act, departmentID, type MadeRecord, registerRecord } from './records.ts'

/** A record of one's own that is planned as a take-back repair, with the technician responsible. */
async function planned(people: Record<'clerk' | 'dispatcher' | 'technician', Api>) {
  const { clerk, dispatcher, technician } = people
  let record: MadeRecord = await registerRecord(clerk, '主板不通电，需带回修理')
  const { viewer } = await technician.ask<{ viewer: { user: { id: string } } }>(
    '{ viewer { user { id } } }',
  )
  record = await act(dispatcher, 'triageServiceRecord', record, {
    departmentID: await departmentID(dispatcher, '技术支持科'),
    severity: 'NORMAL',
    ownerID: viewer.user.id,
  })
  return act(dispatcher, 'planServiceRecord', record, { plan: 'TAKE_BACK' })
}

test('goods are taken, repaired, checked and given back, signed at every step', async ({
  openAs,
  request,
  expectAccessible,
}) => {
  test.setTimeout(240_000)
  const record = await planned({
    clerk: await Api.signIn(request, 'clerk'),
    dispatcher: await Api.signIn(request, 'dispatcher'),
    technician: await Api.signIn(request, 'technician'),
  })
  const technician = new ServiceRecordPage(await openAs('technician'))
  const goods = technician.section('带回修理')
  await technician.open(record.id)
  await expect(goods).toContainText('没有收取客户的物品')
  await goods.getByRole('button', { name: '物品交接' }).click()
  await expect(technician.page).toHaveURL(/\?do=transfer-goods$/)
  await technician.field('物品').fill('控制主板一块，含电源线')
  await technician.field('外观与状况').fill('一角有烧痕')
  await expect(technician.field('交出人')).toHaveValue('张女士')
  await technician.dialog.getByText('服务网点', { exact: true }).click()
  await technician.sign(0)
  await technician.sign(1)
  await expectAccessible(technician.page)
  await technician.enterMoment('应归还日期', '2031-03-05')
  await technician.submit('物品交接')
  await expect(goods).toContainText('物品现在在：服务网点')
  await expect(goods).toContainText('收条有效')
  await expect(goods.getByRole('img', { name: '张女士 的签名' })).toBeVisible()

  await goods.getByRole('button', { name: '更改归还日期' }).click()
  await technician.enterMoment('应归还日期', '2031-03-12')
  await expectAccessible(technician.page)
  await technician.submit('更改归还日期')
  await expect(goods).toContainText('应于 2031/03/12 归还')

  await goods.getByRole('button', { name: '开维修卡' }).click()
  await technician.submit('开维修卡')
  await goods.getByRole('button', { name: '维修完成' }).click()
  await technician.field('实际工时（分钟）').fill('75')
  await technician.field('检查情况').fill('电源模块击穿')
  await technician.field('处理情况').fill('更换电源模块，通电两小时正常')
  await technician.submit('维修完成')
  await expect(goods).toContainText('待检验')
  await expect(goods).toContainText('75 分钟')
  await expect(goods.getByRole('button', { name: '主管检验' })).toHaveCount(0)

  const head = new ServiceRecordPage(await openAs('head'))
  await head.open(record.id)
  await head.section('带回修理').getByRole('button', { name: '主管检验' }).click()
  await head.dialog.getByText('合格', { exact: true }).click()
  await head.field('检验意见').fill('复测正常')
  await head.submit('主管检验')
  await expect(head.section('带回修理')).toContainText('复测正常')

  await technician.open(record.id)
  await goods.getByRole('button', { name: '物品交接' }).click()
  await technician.dialog.getByText('客户', { exact: true }).click()
  await technician.field('接收人').fill('张女士')
  await technician.sign(1)
  await technician.submit('物品交接')
  await expect(goods).toContainText('物品在客户处')
  await expect(goods).toContainText('收条已作废')
  await expectAccessible(technician.page)

  await technician.page.goto('/goods')
  await technician.page.getByRole('searchbox').fill(record.number)
  const rows = technician.page.getByRole('row').filter({ hasText: record.number })
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: '客户 → 服务网点' })).toContainText('收条已作废')
  await expectAccessible(technician.page)
})

test('a record says nothing of goods before they are to be taken back', async ({
  openAs,
  request,
}) => {
  const clerk = await Api.signIn(request, 'clerk')
  const record = await registerRecord(clerk, '面板按键失灵')
  const page = new ServiceRecordPage(await openAs('clerk'))
  await page.open(record.id)
  await expect(page.timeline).toBeVisible()
  await expect(page.section('带回修理')).toHaveCount(0)
})

test('the receipt and the repair card are printed', async ({ openAs, request }) => {
  test.setTimeout(120_000)
  const apis = {
    clerk: await Api.signIn(request, 'clerk'),
    dispatcher: await Api.signIn(request, 'dispatcher'),
    technician: await Api.signIn(request, 'technician'),
  }
  const record = await planned(apis)
  const { recordCustodyTransfer: taken } = await apis.technician.ask<{
    recordCustodyTransfer: {
      custodyTransfer: { id: string; number: string }
      serviceRecord: MadeRecord
    }
  }>(
    `mutation ($input: RecordCustodyTransferInput!) {
      recordCustodyTransfer(input: $input) {
        custodyTransfer { id number }
        serviceRecord { id number version }
      }
    }`,
    {
      input: {
        id: record.id,
        version: record.version,
        fromParty: 'CUSTOMER',
        toParty: 'OUTLET',
        goods: '控制主板一块',
        handedOverBy: '张女士',
        takenOverBy: '王强',
        expectedBackOn: '2031-03-05',
      },
    },
  )
  const { openRepairCard: opened } = await apis.technician.ask<{
    openRepairCard: { repairCard: { id: string; number: string } }
  }>(
    'mutation ($input: OpenRepairCardInput!) { openRepairCard(input: $input) { repairCard { id number } } }',
    { input: { id: record.id, version: taken.serviceRecord.version } },
  )
  const page = await openAs('technician')
  await page.goto(`/print/goods-receipt/${taken.custodyTransfer.id}`)
  const receipt = page.getByRole('article', { name: `收条 ${taken.custodyTransfer.number}` })
  await expect(receipt).toContainText('控制主板一块')
  await expect(receipt).toContainText('2031')
  await page.goto(`/print/repair-card/${opened.repairCard.id}`)
  const card = page.getByRole('article', { name: `维修卡 ${opened.repairCard.number}` })
  await expect(card).toContainText('主板不通电')
  await page.goto(`/print/goods-receipt/${opened.repairCard.id}`)
  await expect(page.getByText('找不到这张单据')).toBeVisible()
})
