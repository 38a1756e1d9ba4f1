import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { antdStyles } from './build/antd-styles.ts'
import { chunkGroups } from './build/chunks.ts'
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
      output: { codeSplitting: { groups: chunkGroups } },
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
