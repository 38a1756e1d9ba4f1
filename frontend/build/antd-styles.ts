import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs'
import { ConfigProvider } from 'antd'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import type { Plugin } from 'vite'
import { antdSpecimens } from './antd-specimens.ts'

const module = 'virtual:antd-styles'

/** How antd names a sheet where it defines it: genStyleHooks('Table', …), genSubStyleComponent(['Tag', 'preset'], …). */
const definition = /\bgen(?:StyleHooks|SubStyleComponent|ComponentStyleHook)\((\[[^\]]*\]|'[^']*')/g

const definers = /^gen(?:StyleHooks|SubStyleComponent|ComponentStyleHook)$/

const styleModule = /[\\/]antd[\\/]es[\\/].*[\\/]style[\\/].*\.js$/

/** A sheet of antd's wireframe look, which the page does not have. */
const wireframe = 'Pagination-bordered'

/**
 * Writes antd's styles into a file of its own, so that no browser has to work
 * them out while it draws: that is a third of the work of opening a page. The
 * theme is in none of them; they read it from the variables that antd sets.
 * `virtual:antd-styles` is the address of the file.
 *
 * A build fails where the page uses a component of antd whose styles are not in
 * the file: it wants a specimen in antd-specimens.ts.
 */
export function antdStyles(cacheDir: string): Plugin {
  const file = join(cacheDir, 'antd.css')
  let written = new Set<string>()
  return {
    name: 'sanbao:antd-styles',
    async buildStart() {
      const { css, names } = antdSheets()
      written = names
      await mkdir(cacheDir, { recursive: true })
      await writeFile(file, css)
    },
    resolveId: (id) => (id === module ? `\0${module}` : undefined),
    // What would work the styles out is of no use any more, and is a tenth of the script.
    transform(code, id) {
      if (!styleModule.test(id)) return
      return { code: withoutStyles(code, this.parse(code)), map: null }
    },
    load: (id) =>
      id === `\0${module}` ? `export { default } from ${JSON.stringify(`${file}?url`)}` : undefined,
    writeBundle(_options, bundle) {
      const wanted = Object.values(bundle)
        .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
        .filter((id) => styleModule.test(id))
        .flatMap((id) => definedIn(this.getModuleInfo(id)?.code ?? ''))
      const missing = wanted.filter((name) => !written.has(name) && name !== wireframe)
      if (missing.length > 0) this.error(`antd-specimens.ts shows no ${missing.join(', ')}`)
    },
  }
}

/** The sheets that the specimens ask for, and their names as antd has them: Table-Table, Tag-preset. */
function antdSheets(): { css: string; names: Set<string> } {
  const cache = createCache()
  const theme = { hashed: false, cssVar: { key: 'sanbao' } }
  renderToString(
    createElement(
      StyleProvider,
      { cache },
      createElement(ConfigProvider, { theme }, antdSpecimens()),
    ),
  )
  const names = [...cache.cache.keys()].map((key) => key.split('%').at(2) ?? '')
  return { css: extractStyle(cache, { types: 'style', plain: true }), names: new Set(names) }
}

function definedIn(code: string): string[] {
  return [...code.matchAll(definition)].map(([, given = '']) => {
    const [name, part] = [...given.matchAll(/'([^']*)'/g)].map(([, cell]) => cell)
    return `${name}-${part ?? name}`
  })
}

/** A call, as far as it is read here. */
interface Call {
  type: string
  callee?: { name?: string }
  arguments?: { start: number; end: number }[]
}

/** The code with nothing for the function that makes a sheet; how a sheet is called and what variables it reads stay. */
function withoutStyles(code: string, program: { body: readonly unknown[] }): string {
  const makers: { start: number; end: number }[] = []
  const visit = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node === 'object' && node !== null) {
      const call = node as Call
      const maker = call.arguments?.[1]
      if (call.type === 'CallExpression' && maker && definers.test(call.callee?.name ?? '')) {
        makers.push(maker)
      } else Object.values(node).forEach(visit)
    }
  }
  visit(program.body)
  return makers
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}() => []${text.slice(end)}`, code)
}
