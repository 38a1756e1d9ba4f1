import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { capture, Failure, root, run, runForCode } from './commands.mjs'

const wantedNode = [20, 19]

/** Throws a Failure when this Node is too old for the page's tools. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > wantedNode[0] || (major === wantedNode[0] && minor >= wantedNode[1])) return
  throw new Failure(
    `Sanbao needs Node ${wantedNode.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org/.`,
  )
}

/** Throws a Failure when there is no Go to build the server with. */
export async function requireGo() {
  if (await capture('go', ['version'])) return
  const [, wanted] = /^go (\S+)$/m.exec(readFileSync(join(root, 'go.mod'), 'utf8')) ?? []
  throw new Failure(
    `Go was not found in PATH. Sanbao's server is built with Go ${wanted} or newer; see https://go.dev/dl/.`,
  )
}

/** Installs the packages of the lock file when they are missing or older than it. */
export async function ensurePackages(signal) {
  const installed = join(root, 'node_modules/.package-lock.json')
  const wanted = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  console.log('Installing packages (npm ci) …')
  await run('npm', ['ci', '--no-audit', '--no-fund'], { signal })
}

/** The server's binary. */
export const binary = join(root, 'bin', process.platform === 'win32' ? 'sanbao.exe' : 'sanbao')

/** The environment for Go commands: they must work where git is absent or distrusts the directory. */
export function goEnvironment() {
  const flags = (process.env.GOFLAGS ?? '').split(' ').filter(Boolean)
  if (!flags.some((flag) => flag.startsWith('-buildvcs'))) flags.push('-buildvcs=false')
  return { GOFLAGS: flags.join(' ') }
}

/** Builds the server, with the page that is in frontend/dist inside. */
export async function buildServer(signal) {
  await run('go', ['build', '-o', binary, './server'], { signal, env: goEnvironment() })
}

/**
 * Compiles all Go packages while other work waits for the network. What does not
 * compile is told by the build that needs it, not here.
 */
export async function compileWhile(signal, work) {
  const over = new AbortController()
  const compiled = runForCode('go', ['build', './...'], {
    signal: AbortSignal.any([signal, over.signal]),
    env: goEnvironment(),
    stdio: 'ignore',
  }).catch(() => null)
  try {
    const result = await work()
    await compiled
    return result
  } catch (error) {
    over.abort('SIGTERM')
    await compiled
    throw error
  }
}
