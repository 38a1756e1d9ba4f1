import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { ServiceRecordPage } from './pages/service-record.ts'
import { dispatchVisit } from './visits.ts'

const hour = 60 * 60 * 1000

/** A moment as it is typed: by the company's clocks. */
function typed(at: Date): string {
  return new Date(at.getTime() + 8 * hour).toISOString().slice(0, 16).replace('T', ' ')
}

test('a visit whose day is over needs a new time, until somebody names one', async ({
  openAs,
  request,
  expectAccessible,
}) => {
  test.setTimeout(120_000)
  const clerk = await Api.signIn(request, 'clerk')
  const dispatcher = await Api.signIn(request, 'dispatcher')
  const technician = await Api.signIn(request, 'technician')
  const visit = await dispatchVisit({ clerk, dispatcher, technician }, '约定的时间已过')
  const { node } = await dispatcher.ask<{ node: { technicians: { id: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Visit { technicians { id } } } }',
    { id: visit.id },
  )
  const yesterday = new Date(Date.now() - 26 * hour)
  await dispatcher.ask(
    'mutation ($input: RescheduleVisitInput!) { rescheduleVisit(input: $input) { visit { id } } }',
    {
      input: {
        id: visit.id,
        version: visit.version,
        technicianIDs: node.technicians.map(({ id }) => id),
        plannedStart: yesterday.toISOString(),
      },
    },
  )

  const record = new ServiceRecordPage(await openAs('dispatcher'))
  await record.open(visit.record.id)
  await expect(record.status).toContainText('需告知客户新的时间')
  await expectAccessible(record.page)
  await record.section('派工').getByRole('button', { name: '改派', exact: true }).click()
  const tomorrow = new Date(Date.now() + 26 * hour)
  await record.enterMoment('计划到达', typed(tomorrow))
  await record.submit('改派')
  await expect(record.status).not.toContainText('需告知客户新的时间')
  await expect(record.timeline).toContainText('改派')
  const moved = await dispatcher.ask<{
    node: { needsNewTime: boolean; visits: { plannedStart: string }[] }
  }>(
    'query ($id: ID!) { node(id: $id) { ... on ServiceRecord { needsNewTime visits { plannedStart } } } }',
    { id: visit.record.id },
  )
  expect(moved.node.needsNewTime).toBe(false)
  expect(moved.node.visits[0]?.plannedStart.slice(0, 16)).toBe(tomorrow.toISOString().slice(0, 16))
})
