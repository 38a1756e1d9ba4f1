import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import zxing from '@zxing/library'
import { chromiumArguments, findChromium } from '../scripts/chromium.mjs'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'
import { MyDay } from './pages/my-day.ts'
import { dispatchVisit } from './visits.ts'

const executablePath = findChromium()
// What the camera of the browser sees; a test draws into it before it opens the camera.
const film = join(mkdtempSync(join(tmpdir(), 'sanbao-camera-')), 'label.y4m')

test.use({
  role: 'technician',
  permissions: ['camera'],
  serviceWorkers: 'block',
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...chromiumArguments(),
      // The headless shell has nobody to ask for the camera, whatever is permitted.
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  },
})

/** Two pictures of a label with a QR code, grey on white, as uncompressed video. */
function filmOf(text: string): Buffer {
  const [width, height, size] = [640, 480, 320]
  const code = new zxing.QRCodeWriter().encode(
    text,
    zxing.BarcodeFormat.QR_CODE,
    size,
    size,
    new Map(),
  )
  const bright = Buffer.alloc(width * height, 235)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (code.get(x, y)) bright[(y + (height - size) / 2) * width + x + (width - size) / 2] = 40
    }
  }
  const colourless = Buffer.alloc((width * height) / 2, 128)
  const frame = [Buffer.from('FRAME\n'), bright, colourless]
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...frame,
    ...frame,
  ])
}

test('a part is found by the code that the camera sees', async ({ page, request }) => {
  const dispatcher = await Api.signIn(request, 'dispatcher')
  const visit = await dispatchVisit(
    {
      clerk: await Api.signIn(request, 'clerk'),
      dispatcher,
      technician: await Api.signIn(request, 'technician'),
    },
    '扫码领用配件',
  )
  const { parts } = await dispatcher.ask<{
    parts: { edges: { node: { code: string; name: string } }[] }
  }>('{ parts(first: 1, where: { active: true }) { edges { node { code name } } } }')
  const part = parts.edges[0]?.node
  if (!part) throw new Error('no part in the demo data')
  writeFileSync(film, filmOf(part.code))

  const day = new MyDay(page)
  await day.openVisit(visit.id)
  for (const step of ['出发', '到达', '完成上门']) await day.step(step).tap()
  await day.step('用摄像头扫描', day.form).tap()
  await expect(day.field(`${part.name} 的数量`)).toHaveValue('1')
  // The camera is let go as soon as the code is read.
  await expect(page.locator('video')).toHaveCount(0)
})
