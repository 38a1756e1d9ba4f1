import { expect, test } from './fixtures.ts'
import { Palette } from './pages/palette.ts'
import { Shell } from './pages/shell.ts'

test.use({ role: 'dispatcher' })

test('has the navigation in a drawer and the search over the whole screen', async ({
  page,
  expectAccessible,
}) => {
  const shell = new Shell(page)
  const palette = new Palette(page)
  await page.goto('/service-records')
  await page.getByRole('button', { name: '打开导航' }).click()
  await expect(shell.entry('服务记录')).toBeVisible()
  await expectAccessible()
  await page.getByRole('dialog').getByRole('button', { name: 'English' }).click()
  await shell.entry('Customers').click()
  await expect(page).toHaveURL('/customers')
  await expect(shell.navigation).toBeHidden()

  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(palette.field).toBeFocused()
  await expectAccessible()
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(wider, 'a page that scrolls sideways').toBe(false)
  await palette.field.fill('Service records')
  await palette.option('Service records').click()
  await expect(page).toHaveURL('/service-records')
})
