import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { root } from '../scripts/commands.mjs'

const dist = join(root, 'frontend/dist')
const kilobyte = 1000

/** Vite's manifest: for each module that begins a chunk, its file and the chunks that it imports. */
const manifest = JSON.parse(readFileSync(join(dist, '.manifest.json'), 'utf8'))

const first = 'index.html'
const texts = ['src/i18n/zh-CN/early.ts', 'src/i18n/en/early.ts']
const inside = [first, 'src/app/Furniture.tsx', 'src/app/SignedIn.tsx']

/**
 * What the first load of a page may cost: all script that is needed to draw it
 * with an empty cache, as it goes over the line, in kB of brotli. `either` are
 * modules of which one is loaded; the heavier counts.
 */
const budgets = [
  { page: 'the sign-in', most: 200, modules: [first], either: [first] },
  {
    page: 'the list of service records',
    most: 450,
    modules: [...inside, 'src/features/service-records/list/ServiceRecordsPage.tsx'],
    either: texts,
  },
  {
    page: 'a service record',
    most: 450,
    modules: [...inside, 'src/features/service-record/ServiceRecordPage.tsx'],
    either: texts,
  },
  {
    page: 'a technician’s day',
    most: 450,
    modules: [...inside, 'src/features/my-day/MyDayPage.tsx'],
    either: texts,
  },
]

for (const { page, most, modules, either } of budgets) {
  test(`${page} loads at most ${most} kB of script`, (context) => {
    const loads = either.map((module) => weigh([...modules, module]))
    const heaviest = loads.sort((a, b) => b.total - a.total)[0]
    const kilobytes = (heaviest.total / kilobyte).toFixed(1)
    context.diagnostic(`${kilobytes} kB`)
    assert.ok(
      heaviest.total <= most * kilobyte,
      `${page} loads ${kilobytes} kB of script; the heaviest:\n${heaviest.files.slice(0, 12).join('\n')}`,
    )
  })
}

test('the sign-in loads neither the component library nor the GraphQL client', () => {
  const loaded = chunksOf([first])
  for (const module of inside.slice(1)) {
    assert.ok(!loaded.has(module), `${module} belongs to the first chunk`)
  }
  const source = [...loaded].map((key) => readFileSync(join(dist, manifest[key].file), 'utf8'))
  for (const mark of ['ant-btn', 'cacheOutcome']) {
    assert.ok(!source.some((text) => text.includes(mark)), `the sign-in loads ${mark}`)
  }
})

test('every asset bears a hash and, where that saves bytes, has its compressed forms', () => {
  for (const { file } of Object.values(manifest)) {
    assert.match(file, /^assets\/.+-[\w-]{8}\.\w+$/)
    const { size } = statSync(join(dist, file))
    if (!/\.(js|css)$/.test(file) || size < 2000) continue
    for (const form of ['.br', '.gz']) {
      assert.ok(statSync(join(dist, file + form)).size < size, file + form)
    }
  }
})

/** The bytes of all script that these modules need, and the files, the heaviest first. */
function weigh(modules) {
  const files = [...chunksOf(modules)].map((key) => ({ key, size: sizeOf(manifest[key].file) }))
  files.sort((a, b) => b.size - a.size)
  return {
    total: files.reduce((total, { size }) => total + size, 0),
    files: files.map(({ key, size }) => `${(size / kilobyte).toFixed(1)} kB  ${key}`),
  }
}

/** The chunks of these modules and all that they import at once; what they load later is not among them. */
function chunksOf(modules, found = new Set()) {
  for (const key of modules) {
    assert.ok(manifest[key], `the build has no chunk for ${key}`)
    if (found.has(key)) continue
    found.add(key)
    chunksOf(manifest[key].imports ?? [], found)
  }
  return found
}

function sizeOf(file) {
  const compressed = statSync(join(dist, `${file}.br`), { throwIfNoEntry: false })
  return (compressed ?? statSync(join(dist, file))).size
}
