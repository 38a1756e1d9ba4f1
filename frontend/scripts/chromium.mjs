import { existsSync } from 'node:fs'
import { Failure } from './commands.mjs'
import { canInstall, install } from './debian.mjs'
import { findProgram } from './programs.mjs'

// The same engine without a window's machinery, in half the time.
const headlessShell = 'chromium-headless-shell'
const names = [
  headlessShell,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The system's Chromium: CHROMIUM_PATH, or one found in PATH or its usual place; else null. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Failure(`CHROMIUM_PATH names ${named}, which does not exist.`)
  }
  return findProgram(names) ?? places.find((place) => existsSync(place)) ?? null
}

/**
 * The system's Chromium, installed first on Debian; under CI the headless shell even
 * where there is another. Throws a Failure where none can be had.
 */
export async function ensureChromium(signal) {
  const found = findChromium()
  const spare = process.env.CI && !process.env.CHROMIUM_PATH && !findProgram([headlessShell])
  if (found && !(spare && canInstall())) return found
  if (canInstall()) {
    await install([headlessShell, 'fonts-noto-cjk'], signal).catch((error) => {
      if (!found) throw error
    })
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Failure(
    'The browser tests need Chromium or Chrome: install one, or name its program in CHROMIUM_PATH.',
  )
}

/** What Chromium is started with: no chatter to other hosts, and no sandbox where root has none. */
export function chromiumArguments() {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}
