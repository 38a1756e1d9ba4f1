import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The project's top directory. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** How long a child may take to end after it was asked to, in milliseconds. */
const patience = 8_000

/** A refusal with a sentence for people; scripts print that and no stack. */
export class Failure extends Error {}

/**
 * Runs a script's work and sets the exit code: what the work returns, 1 when it
 * fails, 128 + n when a signal stopped it. The work gets an AbortSignal whose
 * reason is the name of the first signal; later ones change nothing, because
 * Ctrl-C reaches a process both from the terminal and from npm.
 */
export async function main(work) {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => stop.abort(name))
  }
  if (process.env.npm_lifecycle_event) followParent(() => stop.abort('SIGTERM'))
  try {
    process.exitCode = (await work(stop.signal)) ?? 0
  } catch (error) {
    process.exitCode = 1
    if (!stop.signal.aborted) console.error(error instanceof Failure ? `\n${error.message}` : error)
  }
  if (stop.signal.aborted && process.exitCode === 1) {
    process.exitCode = 128 + constants.signals[stop.signal.reason]
  }
}

/**
 * npm runs a script through a shell that does not pass signals on: when npm is
 * told to end, the shell is gone and nobody has told us. So we look.
 */
function followParent(orphaned) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    orphaned()
  }, 250)
  watch.unref()
}

/**
 * Starts a command in a process group of its own, so that a signal reaches it
 * once and from here alone, with all that it has started. Answers its exit code.
 */
export async function runForCode(command, args, { signal, cwd = root, env, stdio, ...rest } = {}) {
  if (signal?.aborted) throw new Failure('stopped')
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: stdio ?? ['ignore', 'inherit', 'inherit'],
    detached: true,
    ...rest,
  })
  let deadline
  const stop = () => {
    signalGroup(child, signal.reason)
    deadline = setTimeout(() => signalGroup(child, 'SIGKILL'), patience)
  }
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await exitCode(child, command)
  } finally {
    clearTimeout(deadline)
    signal?.removeEventListener('abort', stop)
    if (signal?.aborted) signalGroup(child, 'SIGKILL')
  }
}

/** Runs a command to its end. Throws a Failure when it fails. */
export async function run(command, args, options) {
  const code = await runForCode(command, args, options)
  if (options?.signal?.aborted) throw new Failure('stopped')
  if (code !== 0) throw new Failure(`${[command, ...args].join(' ')}: exit code ${code}`)
}

/** What a command prints, or null when it is missing or fails. */
export async function capture(command, args, options) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    ...options,
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  try {
    return (await exitCode(child, command)) === 0 ? output.trim() : null
  } catch {
    return null
  }
}

/** Runs a tool of node_modules/.bin. */
export function runTool(tool, args, options) {
  return run(`${root}node_modules/.bin/${tool}`, args, options)
}

/** The exit code of a child once it has ended and its output is read; 128 + n after a signal. */
export function exitCode(child, command) {
  return new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(new Failure(error.code === 'ENOENT' ? `${command} was not found` : error.message)),
    )
    child.on('close', (code, name) => resolve(code ?? 128 + (constants.signals[name] ?? 0)))
  })
}

function signalGroup(child, name) {
  try {
    process.kill(-child.pid, name)
  } catch {
    // Nobody is left in the group.
  }
}
