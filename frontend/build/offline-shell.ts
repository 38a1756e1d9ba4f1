import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** A chunk of Vite's manifest, as far as it is read here. */
interface Chunk {
  file: string
  css?: string[]
  assets?: string[]
  imports?: string[]
  dynamicImports?: string[]
}

/** The feature that works without a line; the pages of the others are not kept on the phone. */
const feature = 'src/features/my-day/'

/**
 * The page for the time without a line, and on a phone's home screen: a service
 * worker that keeps the assets of the technician's pages, and a manifest.
 *
 * An upgrade is never missed: pages come from the server as long as it answers,
 * the kept one is for when it does not; assets bear a hash in their names. The
 * worker has no hand in /graphql and /attachments, which carry people's data.
 */
export function offlineShell(): Plugin[] {
  let outDir = ''
  const plugins = VitePWA({
    filename: 'sw.js',
    // The technician's day registers it; nobody else's browser has to load what it keeps.
    injectRegister: false,
    registerType: 'autoUpdate',
    manifest: {
      id: '/',
      name: '三包 Sanbao',
      short_name: '三包',
      description: '售后服务管理 After-sales service management',
      lang: 'zh-CN',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#f6f5f1',
      theme_color: '#f6f5f1',
      icons: [
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['index.html', 'favicon.svg', 'assets/*.{js,css}'],
      maximumFileSizeToCacheInBytes: 8 << 20,
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [
        async (entries) => {
          const kept = await filesOfTheShell(outDir)
          return { manifest: entries.filter(({ url }) => kept.has(url)), warnings: [] }
        },
      ],
      // "/" is the server's to answer, not the kept index.html's.
      directoryIndex: null,
      navigateFallback: null,
      runtimeCaching: [
        {
          urlPattern: ({ request, url }) =>
            request.mode === 'navigate' && !/^\/(?:graphql|attachments)(?:\/|$)/.test(url.pathname),
          // First the server, and nothing but what was kept with its own assets after it.
          handler: 'NetworkFirst',
          options: {
            networkTimeoutSeconds: 5,
            plugins: [{ cacheWillUpdate: async () => null }],
            precacheFallback: { fallbackURL: 'index.html' },
          },
        },
      ],
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  })
  const paths: Plugin = {
    name: 'sanbao:offline-shell',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
  }
  return [paths, ...plugins]
}

/** What the technician's pages load: everything but what leads into another feature. */
async function filesOfTheShell(outDir: string): Promise<Set<string>> {
  const text = await readFile(join(outDir, '.manifest.json'), 'utf8')
  const chunks = JSON.parse(text) as Record<string, Chunk>
  const files = new Set(['index.html', 'favicon.svg'])
  const seen = new Set<string>()
  const follow = (name: string) => {
    const chunk = chunks[name]
    if (!chunk || seen.has(name)) return
    seen.add(name)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const imported of chunk.imports ?? []) follow(imported)
    for (const imported of chunk.dynamicImports ?? []) {
      if (!imported.startsWith('src/features/') || imported.startsWith(feature)) follow(imported)
    }
  }
  follow('index.html')
  return files
}
