import { startServer } from '../scripts/server.mjs'

/**
 * Starts the real server with demo data, once for the whole run. All specs
 * share it: each one makes the records that it changes.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer()
  process.env.SANBAO_E2E_URL = server.url
  return () => server.stop()
}
