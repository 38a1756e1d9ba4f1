import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { antdStyles } from './build/antd-styles.ts'
import { inlineDocuments } from './build/inline-documents.ts'
import { keepDirectory } from './build/keep-directory.ts'
import { offlineShell } from './build/offline-shell.ts'
import { precompress } from './build/precompress.ts'

const server = process.env.SANBAO_ADDR ?? '127.0.0.1:8080'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    inlineDocuments(fileURLToPath(new URL('./src/gql', import.meta.url))),
    antdStyles(fileURLToPath(new URL('../node_modules/.cache/sanbao', import.meta.url))),
    react(),
    offlineShell(),
    precompress(),
    keepDirectory(),
  ],
  resolve: {
    alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // For the audit of what a page loads. Its dot keeps the server from handing it out.
    manifest: '.manifest.json',
    target: 'baseline-widely-available',
    rolldownOptions: {
      output: {
        // React changes rarely and every page needs it: a chunk of its own
        // stays cached over releases. What the frame around all pages draws with,
        // and the icons, come in one piece each, and so does all that the sign-in
        // needs beside them, and all that every page behind it needs: a browser
        // fetches six files at a time, and dozens of small ones one after the
        // other. All else follows the lazy routes, so that a page loads only what
        // it draws.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /[\\/]node_modules[\\/](?:react|react-dom|react-router|scheduler)[\\/]/,
              priority: 3,
            },
            {
              name: 'icons',
              test: /[\\/]node_modules[\\/]@ant-design[\\/](?:icons|icons-svg|colors|fast-color)[\\/]/,
              priority: 2,
              // One that a single page draws comes with that page.
              minShareCount: 2,
            },
            {
              name: 'frame',
              test: /[\\/]node_modules[\\/](?:antd[\\/]es[\\/](?:_util|alert|app|avatar|button|config-provider|drawer|dropdown|locale|menu|message|modal|notification|skeleton|spin|style|theme|tooltip|watermark|version)|@rc-component[\\/](?:context|dialog|drawer|dropdown|menu|motion|notification|overflow|portal|resize-observer|tooltip|trigger|util)|@ant-design[\\/](?:cssinjs|cssinjs-utils))[\\/]/,
              priority: 1,
            },
            // With all that it imports, other than what stands above.
            { name: 'door', test: /[\\/]frontend[\\/]src[\\/]main\.tsx$/, priority: 2.5 },
            {
              name: 'inside',
              test: /[\\/]frontend[\\/]src[\\/]app[\\/](?:Furniture|SignedIn)\.tsx$/,
              priority: 0,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: `http://${server}`, ws: true },
      '/exports': `http://${server}`,
      '/attachments': `http://${server}`,
    },
  },
})
