import type { Route } from '@playwright/test'
import { Api } from './api.ts'
import { type DemoRole, expect, test } from './fixtures.ts'
import { RegisterCallPage } from './pages/register-call.ts'
import { ServiceRecordsPage } from './pages/service-records.ts'
import { Shell } from './pages/shell.ts'
import { unique } from './people.ts'
import { registerRecord } from './records.ts'

interface Unit {
  id: string
  serialNumber: string
  customer: { id: string; name: string; phone: string }
  warrantyRights: { chargeClass: string }
}

interface Registered {
  number: string
  symptom: string
  chargeClass: string
  callerName: string
  callerPhone: string
  serviceAddress: string
  customer: { id: string; name: string; phone: string }
  productUnit: { id: string } | null
}

/** The newest units in use, without an open record. */
async function unitsInUse(api: Api): Promise<Unit[]> {
  const { productUnits } = await api.ask<{ productUnits: { edges: { node: Unit }[] } }>(`{
    productUnits(
      first: 200
      orderBy: { field: SERIAL_NUMBER, direction: DESC }
      where: { hasCustomer: true, status: IN_SERVICE, not: { hasServiceRecordsWith: [{ statusNotIn: [CLOSED, CANCELLED] }] } }
    ) {
      edges { node { id serialNumber customer { id name phone } warrantyRights { chargeClass } } }
    }
  }`)
  return productUnits.edges.map(({ node }) => node)
}

async function registeredWith(api: Api, symptom: string): Promise<Registered[]> {
  const { serviceRecords } = await api.ask<{ serviceRecords: { edges: { node: Registered }[] } }>(
    `query ($symptom: String!) {
      serviceRecords(first: 10, where: { symptom: $symptom }) {
        edges { node {
          number symptom chargeClass callerName callerPhone serviceAddress
          customer { id name phone } productUnit { id }
        } }
      }
    }`,
    { symptom },
  )
  return serviceRecords.edges.map(({ node }) => node)
}

function anyOf<Value>(values: readonly Value[]): Value {
  const value = values[Math.floor(Math.random() * values.length)]
  if (value === undefined) throw new Error('the demo data has none of these')
  return value
}

test.describe('a clerk', () => {
  test.use({ role: 'clerk' })

  test('registers a call by keyboard alone', async ({ page, request }) => {
    const api = await Api.signIn(request, 'clerk')
    const unit = anyOf(await unitsInUse(api))
    const symptom = unique('点火后三分钟熄火')
    await new ServiceRecordsPage(page).open()

    await page.keyboard.press('Alt+KeyN')
    const call = new RegisterCallPage(page)
    await expect(call.lookup).toBeFocused()
    await page.keyboard.type(unit.serialNumber)
    await expect(call.found.first()).toContainText(unit.serialNumber)
    await page.keyboard.press('Enter')
    await expect(call.symptom).toBeFocused()
    await page.keyboard.type(symptom)
    await page.keyboard.press('Control+Enter')

    await expect(page).toHaveURL(/\/service-records\/\d+$/)
    const [record] = await registeredWith(api, symptom)
    await expect(page.getByText(`已登记，单号 ${record?.number}`)).toBeVisible()
    expect(record?.customer.id).toBe(unit.customer.id)
    expect(record?.productUnit?.id).toBe(unit.id)
    expect(record?.serviceAddress).not.toBe('')
  })

  test('finds the customer by telephone and takes the number over', async ({ page, request }) => {
    const api = await Api.signIn(request, 'clerk')
    const { customer } = anyOf((await unitsInUse(api)).filter((unit) => unit.customer.phone))
    const call = new RegisterCallPage(page)
    await call.open()
    const typed = customer.phone.replace(/^\+86 /, '')
    await call.find(typed)
    await expect(call.customer(customer.name)).toBeVisible()
    await expect(call.callerPhone).toHaveValue(typed)
  })

  test('is warned of an open record of the same unit, and led to it', async ({ page, request }) => {
    const api = await Api.signIn(request, 'clerk')
    const open = await registerRecord(api, unique('外壳漏电'))
    const { node } = await api.ask<{ node: { productUnit: { serialNumber: string } } }>(
      'query ($id: ID!) { node(id: $id) { ... on ServiceRecord { productUnit { serialNumber } } } }',
      { id: open.id },
    )
    const call = new RegisterCallPage(page)
    await call.open()
    await call.find(node.productUnit.serialNumber)
    await expect(call.known.getByText(/这台设备已有未结的服务单/)).toBeVisible()
    await call.known.getByRole('link', { name: open.number }).click()
    await expect(page).toHaveURL(`/service-records/${open.id}`)
  })

  for (const [chargeClass, coverage, label] of [
    ['FREE_WARRANTY', '三包期内', '三包免费'],
    ['PAID', '保修期外', '收费'],
  ] as const) {
    test(`is told who pays: ${chargeClass}`, async ({ page, request }) => {
      const api = await Api.signIn(request, 'clerk')
      const units = await unitsInUse(api)
      const unit = anyOf(units.filter((one) => one.warrantyRights.chargeClass === chargeClass))
      const symptom = unique('显示屏不亮')
      const call = new RegisterCallPage(page)
      await call.open(`unit=${unit.id}`)
      await expect(call.known.getByText(coverage, { exact: true })).toBeVisible()
      await expect(call.known.getByText(label, { exact: true })).toBeVisible()
      await expect(call.known.getByText('依据')).toBeVisible()
      await call.symptom.fill(symptom)
      await call.submit.click()
      await expect(page).toHaveURL(/\/service-records\/\d+$/)
      expect((await registeredWith(api, symptom))[0]?.chargeClass).toBe(chargeClass)
    })
  }

  test('chooses among the units of a customer', async ({ page, request }) => {
    const api = await Api.signIn(request, 'clerk')
    const units = await unitsInUse(api)
    const unit = anyOf(
      units.filter(
        ({ customer }) => units.filter((other) => other.customer.id === customer.id).length > 1,
      ),
    )
    const call = new RegisterCallPage(page)
    await call.open(`customer=${unit.customer.id}`)
    await expect(call.unit).toBeFocused()
    await page.keyboard.type(unit.serialNumber)
    await expect(call.found).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(call.symptom).toBeFocused()
    await expect(call.known.getByText(unit.serialNumber)).toBeVisible()
  })

  test('takes over from an earlier record', async ({ page, request }) => {
    const api = await Api.signIn(request, 'clerk')
    const earlier = await registerRecord(api, unique('回水管冰凉'))
    const call = new RegisterCallPage(page)
    await call.open()
    await call.find(earlier.number)
    await expect(call.callerName).toHaveValue('张女士')
    await expect(call.callerPhone).toHaveValue('13900001111')
    await expect(call.symptom).toHaveValue('')
  })

  test('registers a customer who is not known yet along with the call', async ({
    page,
    request,
  }) => {
    const api = await Api.signIn(request, 'clerk')
    const name = unique('新安里小区物业')
    const symptom = unique('整栋楼没有热水')
    const call = new RegisterCallPage(page)
    await call.open()
    await call.lookup.fill(name)
    await expect(call.found).toHaveText(`没有找到，登记新客户“${name}”`)
    await page.keyboard.press('Enter')
    const phone = page.getByRole('textbox', { name: '客户电话' })
    await expect(phone).toBeFocused()
    await page.keyboard.type('0571-88990011')
    await call.symptom.fill(symptom)
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/\/service-records\/\d+$/)
    const [record] = await registeredWith(api, symptom)
    expect(record?.customer).toMatchObject({ name, phone: '0571-88990011' })
    expect(record?.callerPhone).toBe('0571-88990011')
  })

  test('drops the question that the next letter made stale', async ({ page }) => {
    const call = new RegisterCallPage(page)
    await page.route('**/graphql', async (route: Route) => {
      const { operationName, variables } = route.request().postDataJSON() ?? {}
      // The first question is never answered.
      if (operationName !== 'CallLookup' || variables.term !== 'KH1000') await route.fallback()
    })
    await call.open()
    const asked = page.waitForRequest((request) =>
      Boolean(request.postData()?.includes('"term":"KH1000"')),
    )
    await call.lookup.fill('KH1000')
    const stale = await asked
    await call.lookup.fill('KH10001')
    await expect(call.found.first()).toContainText('KH10001')
    await expect.poll(() => stale.failure()?.errorText).toBe('net::ERR_ABORTED')
  })

  test('is led to what is missing', async ({ page }) => {
    const call = new RegisterCallPage(page)
    await call.open()
    await call.submit.click()
    await expect(page.getByText('请先查找客户，或登记新客户')).toBeVisible()
    await expect(page.getByText('请填写故障现象')).toBeVisible()
    await expect(call.lookup).toBeFocused()
  })

  test('sees at its field what the server refuses', async ({ page, request }) => {
    const api = await Api.signIn(request, 'clerk')
    const call = new RegisterCallPage(page)
    await call.open(`unit=${anyOf(await unitsInUse(api)).id}`)
    await expect(call.known.getByText('依据')).toBeVisible()
    await call.symptom.fill('显示时间不对')
    await call.reportedAt.fill('2099-01-01 08:00')
    await call.reportedAt.press('Enter')
    await call.submit.click()
    const field = page.locator('.ant-form-item').filter({ hasText: '报修时间' })
    await expect(field.locator('.ant-form-item-explain-error')).toBeVisible()
    await expect(page).toHaveURL(/\/service-records\/new/)
    await expect(call.symptom).toHaveValue('显示时间不对')
  })

  test('does not lose what was typed by a wrong click', async ({ page }) => {
    const call = new RegisterCallPage(page)
    await call.open()
    await call.symptom.fill('写到一半')
    await new Shell(page).entry('服务记录').click()
    const dialog = page.getByRole('dialog', { name: '离开此页？' })
    await dialog.getByRole('button', { name: '继续填写' }).click()
    await expect(call.symptom).toHaveValue('写到一半')
    await page.getByRole('button', { name: /^取\s?消$/ }).click()
    await dialog.getByRole('button', { name: '放弃并离开' }).click()
    await expect(page).toHaveURL('/service-records')
  })

  test('registers once, though the answer to the first attempt was lost', async ({
    page,
    request,
  }) => {
    const api = await Api.signIn(request, 'clerk')
    const symptom = unique('信号不好的来电')
    const call = new RegisterCallPage(page)
    await call.open(`unit=${anyOf(await unitsInUse(api)).id}`)
    await expect(call.known.getByText('依据')).toBeVisible()
    await call.symptom.fill(symptom)
    let lost = 0
    await page.route('**/graphql', async (route: Route) => {
      if (route.request().postDataJSON()?.operationName !== 'RegisterCall' || lost > 0) {
        await route.fallback()
        return
      }
      lost += 1
      await route.fetch()
      await route.abort()
    })
    await call.submit.click()
    await expect(page.getByRole('alert')).toContainText('无法连接服务器')
    await call.submit.click()
    await expect(page).toHaveURL(/\/service-records\/\d+$/)
    expect(await registeredWith(api, symptom)).toHaveLength(1)
  })
})

for (const role of ['dispatcher', 'head'] satisfies DemoRole[]) {
  test.describe(`a ${role}`, () => {
    test.use({ role })

    test('may register calls, too', async ({ page, request }) => {
      const api = await Api.signIn(request, role)
      const unit = anyOf(await unitsInUse(api))
      const symptom = unique('主管接到的来电')
      const list = new ServiceRecordsPage(page)
      await list.open()
      await list.register.click()
      const call = new RegisterCallPage(page)
      await call.find(unit.serialNumber)
      await expect(call.customer(unit.customer.name)).toBeVisible()
      await call.symptom.fill(symptom)
      await call.submit.click()
      await expect(page).toHaveURL(/\/service-records\/\d+$/)
      expect(await registeredWith(api, symptom)).toHaveLength(1)
    })
  })
}

test.describe('a technician', () => {
  test.use({ role: 'technician' })

  test('is told that others register, and led to the records', async ({ page, request }) => {
    await page.goto('/service-records/new')
    await expect(page.getByRole('heading', { name: '您的岗位不登记来电' })).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await page.getByRole('link', { name: '查看服务记录' }).click()
    await expect(page).toHaveURL('/service-records')
    await page.keyboard.press('Alt+KeyN')
    await expect(page).toHaveURL('/service-records')

    const api = await Api.signIn(request, 'technician')
    const refused = await api.refused(
      `mutation { registerServiceRecord(input: {
        kind: REPAIR, symptom: "不该登记", newCustomer: { name: "某人" }
      }) { serviceRecord { id } } }`,
    )
    expect(refused.extensions.code).toBe('FORBIDDEN')
  })
})

test.describe('accessibility', () => {
  test.use({ role: 'clerk' })

  for (const locale of ['zh-CN', 'en']) {
    test.describe(locale, () => {
      // Colours that are still changing have no contrast to speak of.
      test.use({ locale, contextOptions: { reducedMotion: 'reduce' } })

      test('holds empty, filled in, with errors, and by night', async ({
        page,
        request,
        expectAccessible,
      }) => {
        const api = await Api.signIn(request, 'clerk')
        const earlier = await registerRecord(api, unique('无障碍检查'))
        const call = new RegisterCallPage(page)
        await call.open()
        await call.submit.click()
        await expect(call.lookup).toBeFocused()
        await expectAccessible()

        await call.lookup.fill(earlier.number)
        await expect(call.found.first()).toBeVisible()
        await expectAccessible()
        await page.keyboard.press('Enter')
        await expect(call.known.getByRole('link', { name: earlier.number })).toBeVisible()
        await expect(call.known.getByRole('listitem').first()).toBeVisible()
        await expectAccessible()
        await page.emulateMedia({ colorScheme: 'dark' })
        await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark')
        await expectAccessible()
      })
    })
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } })

    test('shows what is known right below who calls', async ({ page, request }) => {
      const api = await Api.signIn(request, 'clerk')
      const call = new RegisterCallPage(page)
      await call.open(`unit=${anyOf(await unitsInUse(api)).id}`)
      await expect(call.known.getByText('依据')).toBeVisible()
      const top = async (locator: typeof call.known) => (await locator.boundingBox())?.y ?? 0
      expect(await top(call.known)).toBeGreaterThan(await top(call.unit))
      expect(await top(call.known)).toBeLessThan(await top(call.symptom))
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, 'pixels beyond the right edge').toBeLessThanOrEqual(0)
    })
  })
})
