import { existsSync } from 'node:fs'
import { capture, Failure } from './commands.mjs'
import { canInstall, install } from './debian.mjs'
import { findProgram } from './programs.mjs'

/** Debian's own Python, for which python3-pandas is. */
const debians = '/usr/bin/python3'

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

/**
 * A Python that has pandas, installed first on Debian. Null, with a line that says so,
 * where none can be had: what reads with it is then not tested.
 */
export async function ensurePandas(signal) {
  const found = await findPandas()
  if (found) return found
  if (canInstall()) {
    await install(['python3-pandas'], signal).catch((error) => console.log(error.message))
    signal?.throwIfAborted()
  }
  const installed = await findPandas()
  if (!installed) {
    console.log(
      'NOT TESTED: reading tables with pandas. Install python3-pandas, or name a Python that has pandas in PYTHON_PATH.',
    )
  }
  return installed
}

async function hasPandas(python) {
  return (await capture(python, ['-c', 'import pandas; print(pandas.__version__)'])) !== null
}
