// npm run lighthouse: performance and accessibility of the main pages on a
// desktop, measured in the real binary with its demo data.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { desktopConfig } from 'lighthouse'
import { chromium } from 'playwright-core'
import { chromiumArguments, ensureChromium } from './chromium.mjs'
import { Failure, main } from './commands.mjs'
import { buildPage } from './page.mjs'
import { freePort } from './postgres.mjs'
import { demoPassword, startServer } from './server.mjs'
import { buildServer, requireGo } from './toolchain.mjs'

/** What each page has to reach, of 100. */
const least = 95
/** Each page is measured so often, and its middle counts: a machine has other work too. */
const runs = 3
const categories = ['performance', 'accessibility']

await main(async (signal) => {
  await requireGo()
  await buildPage(signal)
  await buildServer(signal)
  const executablePath = await ensureChromium(signal)
  const server = await startServer()
  const profile = mkdtempSync(join(tmpdir(), 'sanbao-lighthouse-'))
  const port = await freePort()
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...chromiumArguments(), `--remote-debugging-port=${port}`],
  })
  try {
    const measured = [await measure('sign-in', `${server.url}/sign-in`, port)]
    const record = await signIn(browser, server.url)
    measured.push(
      await measure('list', `${server.url}/service-records`, port),
      await measure('record', `${server.url}/service-records/${record}`, port),
    )
    console.table(Object.fromEntries(measured.map(({ page, ...scores }) => [page, scores])))
    const short = measured.filter((page) => categories.some((name) => page[name] < least))
    if (short.length > 0) {
      throw new Failure(`below ${least}: ${short.map(({ page }) => page).join(', ')}`)
    }
    return 0
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true })
    await server.stop()
  }
})

/** The scores of a page, of 100, and how soon its largest part stands there, in milliseconds. */
async function measure(page, url, port) {
  const results = []
  for (let run = 0; run < runs; run++) {
    const { lhr } = await lighthouse(
      url,
      { port, logLevel: 'error', onlyCategories: categories },
      desktopConfig,
    )
    if (lhr.runtimeError) throw new Failure(`${url}: ${lhr.runtimeError.message}`)
    const shown = lhr.finalDisplayedUrl ?? ''
    if (!shown.startsWith(url))
      throw new Failure(`${url} led to ${shown}: another page was measured`)
    results.push({
      page,
      performance: Math.round(lhr.categories.performance.score * 100),
      accessibility: Math.round(lhr.categories.accessibility.score * 100),
      'first paint': Math.round(lhr.audits['first-contentful-paint'].numericValue),
      'largest paint': Math.round(lhr.audits['largest-contentful-paint'].numericValue),
      'blocked for': Math.round(lhr.audits['total-blocking-time'].numericValue),
      shift: Number(lhr.audits['cumulative-layout-shift'].numericValue.toFixed(3)),
    })
    report(url, lhr)
  }
  results.sort((a, b) => a.performance - b.performance)
  return results[Math.floor(runs / 2)]
}

/** Says which rules of accessibility a page breaks, and where. */
function report(url, lhr) {
  for (const { id, weight } of lhr.categories.accessibility.auditRefs) {
    const { score, title, details } = lhr.audits[id]
    if (weight === 0 || score === null || score === 1) continue
    console.log(`${url}: ${title}`)
    for (const { node } of details?.items ?? []) console.log(`  ${node?.snippet ?? ''}`)
  }
}

/** Signs in in the browser, and answers the id of a record with a history. */
async function signIn(browser, url) {
  const ask = async (query, variables, token) => {
    const response = await browser.request.post(`${url}/graphql`, {
      data: { query, variables },
      ...(token ? { headers: { Authorization: `Bearer ${token}` } } : {}),
    })
    const { data, errors } = await response.json()
    if (errors) throw new Failure(errors[0].message)
    return data
  }
  const { signIn } = await ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
    { input: { username: 'dispatcher', password: demoPassword } },
  )
  const { serviceRecords } = await ask(
    '{ serviceRecords(first: 1, where: { status: CLOSED }) { edges { node { id } } } }',
    {},
    signIn.accessToken,
  )
  return serviceRecords.edges[0].node.id
}
