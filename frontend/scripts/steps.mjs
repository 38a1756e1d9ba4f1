import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBITools } from './bi-tools.mjs'
import { ensureChromium } from './chromium.mjs'
import { capture, Failure, root, run, runTool } from './commands.mjs'
import { buildPage, filesBelow } from './page.mjs'
import { buildServer, goEnvironment } from './toolchain.mjs'

const goSources = ['ent', 'graph', 'server', 'frontend/embed.go']
const generated = ['ent', 'graph', 'server/web/internal/testschema', 'frontend/src/gql']
// What people write: findings in generated code are findings in its templates.
const handwritten = [
  './ent/migrate/...',
  './ent/schema/...',
  './frontend',
  './graph',
  './server/...',
]

/**
 * The steps of npm test. Each has a name to choose it by, a word on what it
 * does, and run(context), which throws a Failure when the step fails. `compiles`
 * says that it needs the Go packages compiled, `browser` a Chromium, and
 * `postgres` a database, whose address is then context.postgresURL. `beside`
 * names an earlier step that leaves a processor idle: the step runs along with
 * it, and writes where context.stdio and context.say lead.
 */
export const steps = [
  { name: 'format', what: 'gofmt and Biome', run: format },
  {
    name: 'vet',
    what: 'go vet',
    run: ({ signal }) => go(['vet', ...handwritten], { signal }),
    compiles: true,
  },
  { name: 'lint', what: 'staticcheck, and who may import whom', run: lint, compiles: true },
  { name: 'generated', what: 'generated code is up to date', run: upToDate, compiles: true },
  {
    name: 'go',
    what: 'Go tests on SQLite and PostgreSQL',
    run: goTests,
    compiles: true,
    postgres: true,
  },
  { name: 'types', what: 'TypeScript', run: types, beside: 'lint' },
  { name: 'unit', what: 'Vitest', run: vitest, beside: 'lint' },
  { name: 'build', what: 'the page, and the server around it', run: build, compiles: true },
  {
    name: 'audits',
    what: 'GraphQL over HTTP against the real server, and how much script the page loads',
    run: audits,
    compiles: true,
  },
  {
    name: 'e2e',
    what: 'Playwright in Chromium, against the real server',
    run: e2e,
    compiles: true,
    browser: true,
  },
]

async function format({ signal }) {
  const unformatted = await capture('gofmt', ['-l', ...goSources.filter(exists)])
  if (unformatted === null) throw new Failure('gofmt failed')
  if (unformatted) throw new Failure(`gofmt would change:\n${unformatted}\nRun npm run format.`)
  console.log('gofmt: nothing to change')
  await runTool('biome', ['check', '--error-on-warnings'], { signal })
}

async function lint({ signal }) {
  await go(['tool', 'staticcheck', ...handwritten], { signal })
  console.log('staticcheck: no findings')
  await go(['tool', 'depguard', './...'], { signal })
  console.log('depguard: every import follows the arrows')
  await onceCompiled()
}

/**
 * A test inside its package has that package compiled anew for it, and all that
 * imports it. Below the storage that is a minute or two for each such test.
 */
async function onceCompiled() {
  const packages = await capture('go', [
    'list',
    '-test',
    '-deps',
    '-f',
    '{{if .ForTest}}{{.ImportPath}}{{end}}',
    './...',
  ])
  const again = packages?.match(/^sanbao\/ent \[.*\]$/gm)
  if (!packages || again) {
    throw new Failure(`The storage is compiled again for tests inside a package below it: ${again}`)
  }
  console.log('storage: compiled once for all tests')
}

/**
 * Generates everything anew and compares before with after, rather than with
 * the last commit: work in progress elsewhere is no difference here.
 */
async function upToDate({ signal }) {
  const before = digests()
  await go(['generate', './ent', './graph', './server/web/internal/testschema'], { signal })
  await runTool('graphql-codegen', ['--config', 'frontend/codegen.ts'], { signal })
  const after = digests()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  if (changed.length > 0) {
    throw new Failure(`Generated code was not up to date; it is now:\n${changed.join('\n')}`)
  }
  console.log(`generated code: ${after.size} files, no difference`)
  const unwritten = resolvers().filter((path) =>
    readFileSync(join(root, path), 'utf8').includes('panic(fmt.Errorf("not implemented'),
  )
  if (unwritten.length > 0)
    throw new Failure(`Resolvers wait to be written in:\n${unwritten.join('\n')}`)
}

/** The files to which the generator adds what nobody has written yet. */
function resolvers() {
  return readdirSync(join(root, 'graph'))
    .filter((name) => name.endsWith('.resolvers.go'))
    .map((name) => join('graph', name))
}

function digests() {
  const files = generated.flatMap(filesBelow)
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  )
}

function goTests({ signal, postgresURL }) {
  return go(['test', '-vet=off', './...'], {
    signal,
    env: { SANBAO_TEST_POSTGRES_URL: postgresURL },
  })
}

async function types({ signal, stdio, say }) {
  await runTool('tsc', ['--project', 'frontend/tsconfig.json'], { signal, stdio })
  await runTool('tsc', ['--project', 'frontend/tsconfig.tools.json'], { signal, stdio })
  say('tsc: no errors')
}

function vitest({ signal, stdio }) {
  return runTool('vitest', ['run', '--config', 'frontend/vitest.config.ts'], { signal, stdio })
}

/** Builds page and server, once a run however many steps need them. */
async function build(context) {
  if (context.built) return
  await buildPage(context.signal)
  await buildServer(context.signal)
  context.built = true
}

async function audits(context) {
  await build(context)
  await run(
    process.execPath,
    [
      '--test',
      '--test-reporter=spec',
      'frontend/audits/budgets.test.mjs',
      'frontend/audits/graphql-http.test.mjs',
    ],
    {
      signal: context.signal,
    },
  )
}

async function e2e(context) {
  const { signal } = context
  await build(context)
  const env = { CHROMIUM_PATH: await ensureChromium(signal) }
  await ensureBITools(signal)
  await runTool('playwright', ['test', '--config', 'frontend/e2e/playwright.config.ts'], {
    signal,
    env,
  })
}

function go(args, { signal, env }) {
  return run('go', args, { signal, env: { ...goEnvironment(), ...env } })
}

function exists(path) {
  return existsSync(join(root, path))
}
