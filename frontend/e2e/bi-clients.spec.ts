import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { APIRequestContext, Page } from '@playwright/test'
import { findPandas, findR } from '../scripts/bi-tools.mjs'
import { Api } from './api.ts'
import { expect, test } from './fixtures.ts'

const run = promisify(execFile)

/** How long a client may take: Python alone takes seconds to load pandas. */
const patience = 60_000

type Cell = string | number | boolean | null

/** What stands in a snippet for the token, which is shown once. */
const tokenPlace = 'sbt_…'

test.describe('what the page says to enter into a tool', () => {
  test.use({ role: 'head' })

  test('curl reads the rows that the API answers', async ({ page, request }) => {
    const secret = await issueToken(page, 'curl')
    const snippet = await snippetOf(page, 'curl')
    expect(snippet).toContain(tokenPlace)
    const { stdout } = await run('sh', ['-c', snippet.replace(tokenPlace, secret)], {
      timeout: patience,
    })
    expectRows(parseCsv(stdout), await answered(request, snippet, secret))
  })

  test('pandas reads the rows that the API answers', async ({ page, request }) => {
    const python = await findPandas()
    test.skip(!python, 'NOT TESTED: there is no Python with pandas')
    test.setTimeout(test.info().timeout + patience)
    const secret = await issueToken(page, 'pandas')
    const snippet = await snippetOf(page, 'Python')
    expect(snippet).toContain(tokenPlace)
    // As it is shown; then what it has read is told as JSON, on a line of its own.
    const program = `${snippet.replace(tokenPlace, secret)}
import json
print(json.dumps([list(table.columns)] + json.loads(table.to_json(orient="values"))))`
    const { stdout } = await run(python ?? '', ['-c', program], { timeout: patience })
    const told: Cell[][] = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    expectRows(told, await answered(request, snippet, secret))
  })

  test('R reads the rows that the API answers', async ({ page, request }) => {
    const rscript = await findR()
    test.skip(!rscript, 'NOT TESTED: there is no Rscript')
    test.setTimeout(test.info().timeout + patience)
    const secret = await issueToken(page, 'R')
    const snippet = await snippetOf(page, 'R')
    expect(snippet).toContain(tokenPlace)
    // As it is shown; then what it has read is told as CSV, below a line of its own.
    const mark = '=== what R has read ==='
    const program = `${snippet.replace(tokenPlace, secret)}
cat("${mark}\\n")
write.csv(table, row.names = FALSE, na = "", eol = "\\r\\n")`
    const { stdout } = await run(rscript ?? '', ['-e', program], { timeout: patience })
    expectRows(
      parseCsv(stdout.split(`${mark}\n`).at(-1) ?? ''),
      await answered(request, snippet, secret),
    )
  })
})

/** Issues a token through the form. */
async function issueToken(page: Page, name: string): Promise<string> {
  await page.goto('/connections')
  await page.getByRole('button', { name: '发放令牌' }).first().click()
  const drawer = page.getByRole('dialog', { name: '发放令牌' })
  await drawer.getByLabel('名称').fill(`${name} ${Date.now()}`)
  await drawer.getByRole('button', { name: '发放令牌' }).click()
  const issued = page.getByRole('dialog', { name: '令牌已发放' })
  const secret = (await issued.locator('code').innerText()).trim()
  await issued.getByRole('button', { name: '已复制' }).click()
  await expect(issued).toBeHidden()
  return secret
}

/** The text that the page shows for a tool. */
async function snippetOf(page: Page, tool: string): Promise<string> {
  await page.getByRole('tab', { name: tool, exact: true }).click()
  const panel = page.getByRole('tabpanel', { name: tool, exact: true })
  return (await panel.locator('pre').textContent()) ?? ''
}

/** The rows of the published query that a snippet reads, below their columns, as the API answers the same token. */
async function answered(
  request: APIRequestContext,
  snippet: string,
  secret: string,
): Promise<Cell[][]> {
  const slug = /\/bi\/q\/([\w-]+)\.csv/.exec(snippet)?.[1]
  const head = await Api.signIn(request, 'head')
  const { savedQueries } = await head.ask<{
    savedQueries: { edges: { node: { document: string; variables: string } }[] }
  }>(
    'query ($slug: String!) { savedQueries(first: 1, where: { slug: $slug }) { edges { node { document variables } } } }',
    { slug },
  )
  const saved = savedQueries.edges[0]?.node
  expect(saved, `the query of ${slug}`).toBeDefined()
  const response = await request.post('/graphql', {
    headers: { Authorization: `Bearer ${secret}` },
    data: { query: saved?.document, variables: JSON.parse(saved?.variables || '{}') },
  })
  const { data, errors } = await response.json()
  expect(errors).toBeUndefined()
  const rows = (Object.values(data)[0] as object[]).map((row) => flattened(row))
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
}

/** An answer's row with its objects' fields beside its own, called by their paths. */
function flattened(row: object, path = ''): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flattened(value, `${path}${name}.`))
        : [[path + name, value]],
    ),
  )
}

/** The cells of a CSV: without line breaks in them. */
function parseCsv(text: string): string[][] {
  const lines = text.trimEnd().split('\r\n')
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
}

/** Expects the same rows, whatever a table makes of what is missing and of fractions. */
function expectRows(told: Cell[][], want: Cell[][]): void {
  const comparable = (rows: Cell[][]) =>
    rows.map((row) => row.map((cell) => (cell === null ? '' : String(rounded(cell)))))
  expect(want.length).toBeGreaterThan(2)
  expect(comparable(told)).toEqual(comparable(want))
}

function rounded(cell: string | number | boolean): Cell {
  const number = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell
  return typeof number === 'number' && !Number.isNaN(number) ? Number(number.toFixed(6)) : cell
}
