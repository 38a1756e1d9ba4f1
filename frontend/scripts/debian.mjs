import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { run } from './commands.mjs'

/** Whether packages can be installed here: Debian or a relative, and we are root. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Whether the lists of packages have been read anew: once a run is enough. */
let updated = false

/** Installs Debian packages. */
export async function install(packages, signal) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  console.log(`Installing ${packages.join(' ')} (apt-get) …`)
  if (!updated) await run('apt-get', ['update', '-q'], { signal, env })
  updated = true
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    signal,
    env,
  })
}

/** Installs Debian's PostgreSQL without the cluster that it would make and start. */
export async function installPostgres(signal) {
  const directory = '/etc/postgresql-common/createcluster.d'
  const setting = `${directory}/sanbao-tests.conf`
  mkdirSync(directory, { recursive: true })
  writeFileSync(setting, 'create_main_cluster = false\n')
  try {
    await install(['postgresql', 'postgresql-contrib'], signal)
  } finally {
    rmSync(setting)
  }
}
