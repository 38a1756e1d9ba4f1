import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, runTool } from './commands.mjs'

const sources = [
  'frontend/src',
  'frontend/public',
  'frontend/build',
  'frontend/index.html',
  'frontend/vite.config.ts',
  'frontend/tsconfig.json',
  'frontend/tsconfig.base.json',
  'package-lock.json',
  'server/domain/labels',
]
const entry = join(root, 'frontend/dist/index.html')
const stamp = join(root, 'node_modules/.cache/sanbao/page')

/** Builds the page into frontend/dist. */
export async function buildPage(signal) {
  await runTool('vite', ['build', '--config', 'frontend/vite.config.ts'], { signal })
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, state())
}

/** Builds the page unless it was built from these very sources. */
export async function buildPageIfChanged(signal) {
  if (existsSync(entry) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return
  console.log('Building the page …')
  await buildPage(signal)
}

/** A digest of the sources and of what was built from them: the entry names every part by its content. */
function state() {
  const hash = createHash('sha256')
  for (const path of [...sources, 'frontend/dist/index.html'].flatMap(filesBelow)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** The files at or below a path, in a fixed order. */
export function filesBelow(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  const entries = readdirSync(full, { recursive: true, withFileTypes: true })
  return entries
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(root.length))
    .sort()
}
