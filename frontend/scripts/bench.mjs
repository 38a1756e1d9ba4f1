// npm run bench: the benchmark on a PostgreSQL of its own.
import { main, runForCode } from './commands.mjs'
import { startPostgres } from './postgres.mjs'
import { goEnvironment, requireGo } from './toolchain.mjs'

// Generous caches, as on a server that is meant for this: what is measured is
// the work per request, not the disk.
const settings = { shared_buffers: '1GB', work_mem: '32MB', max_wal_size: '8GB', jit: 'off' }

await main(async (signal) => {
  await requireGo()
  const postgres = await startPostgres({ signal, settings })
  try {
    return await runForCode('go', ['run', './server/bench', ...process.argv.slice(2)], {
      signal,
      stdio: 'inherit',
      env: { ...goEnvironment(), SANBAO_BENCH_POSTGRES_URL: postgres.url },
    })
  } finally {
    await postgres.stop()
  }
})
