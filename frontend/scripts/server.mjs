import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exitCode, Failure } from './commands.mjs'
import { freePort } from './postgres.mjs'
import { binary } from './toolchain.mjs'

/** How long the server may take to start with its demo data, in milliseconds. */
const patience = 120_000

/** What every demo account has as its password. */
export const demoPassword = 'sanbao-demo'

/**
 * Starts the real binary with demo data on a free port of loopback, its data in
 * a temporary directory. The caller has to call stop(), which also deletes
 * the data and throws a Failure when the server did not end cleanly.
 */
export async function startServer() {
  const data = mkdtempSync(join(tmpdir(), 'sanbao-data-'))
  const address = `127.0.0.1:${await freePort()}`
  const child = spawn(binary, ['serve', '--demo'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SANBAO_ADDR: address, SANBAO_DATA_DIR: data },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      log = (log + text).slice(-16_384)
    })
  }
  const ended = exitCode(child, binary)
  const url = `http://${address}`
  try {
    await Promise.race([
      ready(url),
      ended.then((code) => {
        throw new Failure(`the server ended with ${code} before it was ready:\n${log}`)
      }),
    ])
  } catch (error) {
    child.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
    throw error
  }
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      const code = await ended
      rmSync(data, { recursive: true, force: true })
      if (code !== 0) throw new Failure(`the server ended with ${code}:\n${log}`)
    },
  }
}

async function ready(url) {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    try {
      if ((await fetch(`${url}/readyz`)).ok) return
    } catch {
      // Not listening yet.
    }
    await sleep(100)
  }
  throw new Failure(`the server was not ready after ${patience / 1000} s`)
}
