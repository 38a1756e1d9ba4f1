import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { capture, exitCode, Failure } from './commands.mjs'
import { canInstall, installPostgres } from './debian.mjs'
import { ensureEmbedded } from './embedded-postgres.mjs'
import { findProgram } from './programs.mjs'

const debianHome = '/usr/lib/postgresql'

// The cluster lives for one run: nothing needs to survive a crash.
const throwAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // Compiling a query costs more than any of the tests' queries.
  jit: 'off',
  max_connections: '200',
}

/** The directory of initdb and postgres: from PATH, or the newest of Debian's; else null. */
export function findPostgres() {
  const initdb = findProgram(['initdb'], debianDirectories())
  return initdb ? dirname(initdb) : null
}

/**
 * The directory of PostgreSQL's programs: the system's, Debian's installed now,
 * or those that npm carries. Throws a Failure where none of it can be had.
 */
export async function ensurePostgres(signal) {
  const found = findPostgres()
  if (found) return found
  if (canInstall()) await installPostgres(signal)
  const installed = findPostgres() ?? (await ensureEmbedded(signal))
  if (installed) return installed
  throw new Failure(
    'The tests need PostgreSQL 15 or newer: install it, and have its initdb and postgres in PATH.',
  )
}

/**
 * Makes and starts a throw-away cluster on a free port of loopback, for the
 * given settings beside the usual ones. As root it runs as `postgres` or
 * `nobody`, because PostgreSQL refuses root. The caller has to call stop(),
 * which also deletes it.
 */
export async function startPostgres({ signal, settings = {} } = {}) {
  const programs = await ensurePostgres(signal)
  const owner = process.getuid?.() === 0 ? await unprivileged() : {}
  const home = mkdtempSync(join(owner.uid ? '/tmp' : tmpdir(), 'sanbao-postgres-'))
  try {
    const password = randomBytes(18).toString('base64url')
    const passwordFile = join(home, 'password')
    writeFileSync(passwordFile, password, { mode: 0o600 })
    mkdirSync(join(home, 'data'), { mode: 0o700 })
    if (owner.uid) {
      for (const path of [home, passwordFile, join(home, 'data')]) {
        chownSync(path, owner.uid, owner.gid)
      }
    }
    await initialise(programs, home, owner)
    const port = await freePort()
    const child = launch(programs, home, owner, { ...throwAway, ...settings, port: String(port) })
    await ready(child)
    return {
      url: `postgres://sanbao:${password}@127.0.0.1:${port}/postgres?sslmode=disable`,
      async stop() {
        const ended = exitCode(child, 'postgres')
        // SIGQUIT: at once and without a checkpoint; the data is deleted anyway.
        if (child.exitCode === null) child.kill('SIGQUIT')
        if (child.exitCode === null) await ended
        rmSync(home, { recursive: true, force: true })
      },
    }
  } catch (error) {
    rmSync(home, { recursive: true, force: true })
    throw error
  }
}

/** A port of loopback that is free right now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function initialise(programs, home, owner) {
  const child = spawn(
    join(programs, 'initdb'),
    [
      ...['--pgdata', join(home, 'data'), '--username', 'sanbao', '--auth', 'scram-sha-256'],
      ...['--pwfile', join(home, 'password'), '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    ],
    { cwd: home, stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...owner },
  )
  const errors = collect(child.stderr)
  if ((await exitCode(child, 'initdb')) !== 0) throw new Failure(`initdb failed:\n${errors()}`)
}

function launch(programs, home, owner, settings) {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return spawn(
    join(programs, 'postgres'),
    [
      ...['-D', join(home, 'data'), '-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories=', ...options],
    ],
    // A group of its own: Ctrl-C must not end the database before its clients.
    { cwd: home, stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...owner },
  )
}

function ready(child) {
  const errors = collect(child.stderr)
  return new Promise((resolve, reject) => {
    child.stderr.on('data', () => {
      if (errors().includes('ready to accept connections')) resolve()
    })
    child.on('exit', () => reject(new Failure(`PostgreSQL did not start:\n${errors()}`)))
    child.on('error', (error) => reject(new Failure(`PostgreSQL did not start: ${error.message}`)))
  })
}

/** Reads a stream on and on, so that the writer is never blocked; keeps the last of it. */
function collect(stream) {
  let text = ''
  stream.setEncoding('utf8').on('data', (chunk) => {
    text = (text + chunk).slice(-8_192)
  })
  return () => text
}

async function unprivileged() {
  for (const user of ['postgres', 'nobody']) {
    const uid = await capture('id', ['-u', user])
    const gid = await capture('id', ['-g', user])
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Failure(
    'PostgreSQL does not run as root, and there is no user postgres or nobody to run it as.',
  )
}

function debianDirectories() {
  try {
    return readdirSync(debianHome)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(debianHome, version, 'bin'))
  } catch {
    return []
  }
}
