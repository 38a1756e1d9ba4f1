import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'

interface Signed {
  id: string
  number: string
  signedBy: string
  serviceRecord: { id: string; number: string; callerPhone: string; customer: { name: string } }
}

/** A visit of the demo data that a customer has signed. */
async function signedVisit(api: Api): Promise<Signed> {
  const { visits } = await api.ask<{ visits: { edges: { node: Signed }[] } }>(`{
    visits(
      first: 1
      orderBy: { field: PLANNED_START, direction: DESC }
      where: { signedAtNotNil: true, hasSignature: true }
    ) {
      edges { node { id number signedBy serviceRecord { id number callerPhone customer { name } } } }
    }
  }`)
  const visit = visits.edges[0]?.node
  if (!visit) throw new Error('no signed visit in the demo data')
  return visit
}

/** How many pages a PDF has: each is an object of the type Page. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

const recordForms = {
  complaint: '客诉处理单',
  'repair-plan': '维修方案单',
  'three-guarantees': '产品三包服务登记单',
}
const visitForms = { 'dispatch-order': '派工单', 'service-memo': '技术服务备忘录' }

test.describe('the head', () => {
  test.use({ role: 'head' })

  test('prints each form on one page, with number, QR code and signature', async ({
    page,
    request,
  }) => {
    test.slow()
    const visit = await signedVisit(await Api.signIn(request, 'head'))
    const { serviceRecord: record } = visit
    for (const [form, title] of Object.entries({ ...recordForms, ...visitForms })) {
      const ofVisit = form in visitForms
      const number = ofVisit ? visit.number : record.number
      await page.goto(`/print/${form}/${ofVisit ? visit.id : record.id}`)
      const paper = page.getByRole('article', { name: `${title} ${number}` })
      await expect(paper).toContainText(record.customer.name)
      await expect(paper.getByRole('img', { name: /^二维码/ })).toHaveAttribute(
        'aria-label',
        new RegExp(`/service-records/${record.id}$`),
      )
      if (form === 'service-memo') {
        await expect(paper.getByRole('img', { name: `${visit.signedBy} 的签名` })).toBeVisible()
      }
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), title).toBe(1)
    }
  })

  test('opens a form from the record, and comes back', async ({ page, request }) => {
    const visit = await signedVisit(await Api.signIn(request, 'head'))
    await page.goto(`/service-records/${visit.serviceRecord.id}`)
    await page.getByRole('button', { name: `打印 ${visit.number} 的单据` }).click()
    await page.getByRole('menuitem', { name: '派工单' }).click()
    await expect(page).toHaveURL(`/print/dispatch-order/${visit.id}`)
    await page.getByRole('link', { name: '返回服务单' }).click()
    await page.getByRole('button', { name: '更多操作' }).click()
    await page.getByRole('menuitem', { name: '客诉处理单' }).click()
    await expect(page).toHaveURL(`/print/complaint/${visit.serviceRecord.id}`)
    await page.goto(`/print/complaint/${visit.id}`)
    await expect(page.getByText('找不到这张单据')).toBeVisible()
  })

  for (const language of ['zh-CN', 'en'] as const) {
    test(`forms are accessible in ${language}`, async ({ page, request, expectAccessible }) => {
      const visit = await signedVisit(await Api.signIn(request, 'head'))
      await page.addInitScript((tag) => localStorage.setItem('sanbao.language', tag), language)
      for (const path of [
        `complaint/${visit.serviceRecord.id}`,
        `three-guarantees/${visit.serviceRecord.id}`,
        `service-memo/${visit.id}`,
      ]) {
        await page.goto(`/print/${path}`)
        await page.getByRole('article').waitFor()
        await expectAccessible()
      }
    })
  }
})

test.describe('an analyst', () => {
  test.use({ role: 'analyst' })

  test('prints no telephone and no address', async ({ page, request }) => {
    // The head reads the same department as the analyst.
    const visit = await signedVisit(await Api.signIn(request, 'head'))
    await page.goto(`/print/complaint/${visit.serviceRecord.id}`)
    const paper = page.getByRole('article')
    await expect(paper).toContainText(visit.serviceRecord.customer.name)
    for (const hidden of ['联系电话', '地址', visit.serviceRecord.callerPhone]) {
      await expect(paper).not.toContainText(hidden)
    }
  })
})
