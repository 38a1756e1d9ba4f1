// npm start: from a fresh clone to a running Sanbao with demo data.
import { main, runForCode } from './commands.mjs'
import { buildPageIfChanged } from './page.mjs'
import {
  binary,
  buildServer,
  compileWhile,
  ensurePackages,
  requireGo,
  requireNode,
} from './toolchain.mjs'

await main(async (signal) => {
  requireNode()
  await requireGo()
  await compileWhile(signal, async () => {
    await ensurePackages(signal)
    await buildPageIfChanged(signal)
  })
  console.log('Building the server …')
  await buildServer(signal)
  return runForCode(binary, ['serve', '--demo', ...process.argv.slice(2)], {
    signal,
    stdio: 'inherit',
  })
})
