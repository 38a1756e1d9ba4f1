import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const virtual = 'virtual:graphql/'
const call = /\bgraphql\(\s*(`[^`]*`)\s*,?\s*\)/g

/**
 * Replaces graphql(`…`) by the document that codegen made of it, each in a module
 * of its own that imports the fragments it spreads. The generated map from source
 * to document serves development; in a build it would carry every operation of
 * every page into the first one that is opened.
 */
export function inlineDocuments(generatedDir: string): Plugin {
  let names = new Map<string, string>()
  let definitions = new Map<string, readonly unknown[]>()
  return {
    name: 'sanbao:inline-documents',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      names = documentNames(await readFile(join(generatedDir, 'gql.ts'), 'utf8'))
      definitions = documentDefinitions(await readFile(join(generatedDir, 'graphql.ts'), 'utf8'))
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.startsWith(generatedDir)) return
      const imports = new Map<string, string>()
      const inlined = code.replace(call, (_, literal: string) => {
        const source = literal.slice(1, -1)
        const name = names.get(source)
        if (!name) this.error(`codegen knows no such document; run npm run codegen:\n${source}`)
        imports.set(name, `import ${name} from '${virtual}${name}'\n`)
        return name
      })
      return imports.size > 0
        ? { code: [...imports.values()].join('') + inlined, map: null }
        : undefined
    },
    resolveId(id) {
      return id.startsWith(virtual) ? `\0${id}` : undefined
    },
    load(id) {
      if (!id.startsWith(`\0${virtual}`)) return
      const name = id.slice(virtual.length + 1)
      const [own, ...fragments] = definitions.get(name) ?? []
      if (!own) this.error(`codegen knows no document ${name}`)
      const spread = fragments.map((fragment) => `${nameOf(fragment)}FragmentDoc`)
      return [
        ...spread.map((name) => `import { own as ${name} } from '${virtual}${name}'`),
        `export const own = ${JSON.stringify(own)}`,
        `export default { kind: 'Document', definitions: [${['own', ...spread].join(', ')}] }`,
      ].join('\n')
    },
  }
}

/** From the source of each operation and fragment to the name of its document. */
function documentNames(gql: string): Map<string, string> {
  const lines = gql.matchAll(/^ {4}("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm)
  return new Map([...lines].map(([, source = '', name = '']) => [JSON.parse(source), name]))
}

/** From the name of each document to its own definition and, after it, those of its fragments. */
function documentDefinitions(graphql: string): Map<string, readonly unknown[]> {
  const lines = graphql.matchAll(/^export const (\w+) = (\{.*\}) as unknown as DocumentNode</gm)
  return new Map(
    [...lines].map(([, name = '', document = '']) => [name, JSON.parse(document).definitions]),
  )
}

function nameOf(definition: unknown): string {
  return (definition as { name: { value: string } }).name.value
}
