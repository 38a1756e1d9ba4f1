// npm test: every check of the project, in order.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBITools } from './bi-tools.mjs'
import { ensureChromium } from './chromium.mjs'
import { Failure, main } from './commands.mjs'
import { startPostgres } from './postgres.mjs'
import { steps } from './steps.mjs'
import { compileWhile, ensurePackages, requireGo, requireNode } from './toolchain.mjs'

const usage = `npm test -- [--only step,step] [--skip step,step] [--keep-going]
steps: ${steps.map(({ name }) => name).join(', ')}`

await main(async (signal) => {
  const { chosen, keepGoing } = options()
  requireNode()
  await requireGo()
  const prepare = () => provide(chosen, signal)
  const compiles = chosen.some((step) => step.compiles)
  const postgres = await (compiles ? compileWhile(signal, prepare) : prepare())
  try {
    const results = await runSteps(chosen, { signal, keepGoing, postgresURL: postgres?.url })
    report(results)
    return results.every(({ outcome }) => outcome === 'passed') ? 0 : 1
  } finally {
    await postgres?.stop()
  }
})

/** Installs what the steps need, and starts the database if one of them asks for it. */
async function provide(chosen, signal) {
  await ensurePackages(signal)
  if (chosen.some((step) => step.browser)) {
    await ensureChromium(signal)
    await ensureBITools(signal)
  }
  return chosen.some((step) => step.postgres) ? startPostgres({ signal }) : null
}

async function runSteps(chosen, { signal, keepGoing, postgresURL }) {
  const results = []
  const context = { signal, postgresURL, built: false, say: console.log }
  const ahead = new Map()
  let failed = false
  for (const step of chosen) {
    if (signal.aborted || (failed && !keepGoing)) {
      results.push({ name: step.name, outcome: 'not run' })
      continue
    }
    for (const other of chosen.filter(({ beside }) => beside === step.name)) {
      ahead.set(other.name, runQuietly(other, context))
    }
    console.log(`\n━━ ${step.name}: ${step.what} ━━`)
    const { error, seconds, output } = await (ahead.get(step.name) ?? timed(step, context))
    if (output) process.stdout.write(output)
    if (error) {
      failed = true
      if (!signal.aborted) console.error(error instanceof Failure ? error.message : error)
    }
    results.push({ name: step.name, outcome: error ? 'FAILED' : 'passed', seconds })
    console.log(`━━ ${step.name} ${error ? 'FAILED' : 'passed'} after ${seconds.toFixed(1)} s`)
  }
  await Promise.all(ahead.values())
  return results
}

/** Runs a step and tells how long it took, and the error if it failed. */
async function timed(step, context) {
  const started = performance.now()
  const error = await step.run(context).then(
    () => null,
    (thrown) => thrown,
  )
  return { error, seconds: (performance.now() - started) / 1000 }
}

/** Runs a step beside another one; what it prints is kept until its turn comes. */
async function runQuietly(step, context) {
  const folder = mkdtempSync(join(tmpdir(), 'sanbao-step-'))
  const file = join(folder, 'output')
  const descriptor = openSync(file, 'a')
  const say = (text) => writeSync(descriptor, `${text}\n`)
  try {
    const outcome = await timed(step, {
      ...context,
      stdio: ['ignore', descriptor, descriptor],
      say,
    })
    return { ...outcome, output: readFileSync(file, 'utf8') }
  } finally {
    closeSync(descriptor)
    rmSync(folder, { recursive: true })
  }
}

function report(results) {
  console.log('\n━━ npm test ━━')
  for (const { name, outcome, seconds } of results) {
    const time = seconds === undefined ? '' : `${seconds.toFixed(1)} s`
    console.log(`${name.padEnd(12)}${outcome.padEnd(10)}${time.padStart(9)}`)
  }
}

function options() {
  let values
  try {
    ;({ values } = parseArgs({
      options: {
        only: { type: 'string' },
        skip: { type: 'string' },
        'keep-going': { type: 'boolean', default: false },
      },
    }))
  } catch (error) {
    throw new Failure(`${error.message}\n${usage}`)
  }
  const only = names(values.only)
  const skip = names(values.skip) ?? []
  const chosen = steps.filter(({ name }) => (only?.includes(name) ?? true) && !skip.includes(name))
  return { chosen, keepGoing: values['keep-going'] }
}

function names(list) {
  const wanted = list?.split(',').map((name) => name.trim())
  const unknown = wanted?.find((name) => !steps.some((step) => step.name === name))
  if (unknown !== undefined) throw new Failure(`There is no step "${unknown}".\n${usage}`)
  return wanted
}
