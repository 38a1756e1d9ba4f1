import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these programs that stands in PATH, or else in one of the given directories. */
export function findProgram(programs, directories = []) {
  const path = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...directories]
  for (const program of programs) {
    for (const directory of path) {
      const candidate = join(directory, program)
      if (isExecutable(candidate)) return candidate
    }
  }
  return null
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
