import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Puts .gitkeep back after a build has emptied the output directory: the file
 * is what lets `go build ./...` embed the directory before any build.
 */
export function keepDirectory(): Plugin {
  let outDir = ''
  return {
    name: 'sanbao:keep-directory',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async writeBundle() {
      await writeFile(join(outDir, '.gitkeep'), '')
    },
  }
}
