import { existsSync } from 'node:fs'
import { capture, Failure } from './commands.mjs'
import { canInstall, install } from './debian.mjs'
import { findProgram } from './programs.mjs'

/** Debian's own Python, for which python3-pandas is. */
const debians = '/usr/bin/python3'

/** The tools that read tables in the tests: what each is, who has it, how it is found. */
const tools = [
  {
    name: 'pandas',
    debian: 'python3-pandas',
    find: findPandas,
    advice: 'Install python3-pandas, or name a Python that has pandas in PYTHON_PATH.',
  },
  {
    name: 'R',
    debian: 'r-base-core',
    find: findR,
    advice: 'Install r-base-core, or put an Rscript in PATH.',
  },
]

/** A Python that has pandas: PYTHON_PATH, Debian's, or the first in PATH; else null. */
export async function findPandas() {
  const named = process.env.PYTHON_PATH
  if (named) {
    if (await hasPandas(named)) return named
    throw new Failure(`PYTHON_PATH names ${named}, which has no pandas.`)
  }
  for (const python of [existsSync(debians) && debians, findProgram(['python3', 'python'])]) {
    if (python && (await hasPandas(python))) return python
  }
  return null
}

/** The first Rscript in PATH, else null. */
export async function findR() {
  const program = findProgram(['Rscript'])
  return program && (await capture(program, ['--version'])) !== null ? program : null
}

/**
 * Installs on Debian what reads tables in the tests. Where one of the tools cannot be
 * had, a line says that it is not tested.
 */
export async function ensureBITools(signal) {
  const missing = await missingTools()
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map(({ debian }) => debian)
    await install(packages, signal).catch((error) => console.log(error.message))
    signal?.throwIfAborted()
  }
  for (const { name, advice } of await missingTools()) {
    console.log(`NOT TESTED: reading tables with ${name}. ${advice}`)
  }
}

async function missingTools() {
  const found = await Promise.all(tools.map(({ find }) => find()))
  return tools.filter((_, i) => !found[i])
}

async function hasPandas(python) {
  return (await capture(python, ['-c', 'import pandas; print(pandas.__version__)'])) !== null
}
