import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { asciiScripts } from './electron/launcher/bundling/ascii-scripts.ts'
import { mantineByModule } from './electron/launcher/bundling/mantine-by-module.ts'
import { programLibraries } from './electron/launcher/bundling/program-libraries.ts'
import { programWithPage } from './electron/launcher/bundling/program-with-page.ts'

// Only native modules stay outside the bundles; everything else is bundled, so packages carry no node_modules tree.
const NATIVE = ['better-sqlite3', '@resvg/resvg-js', 'electron']
// CommonJS, because a sandboxed preload and the test shell's Electron cannot load ES modules.
const commonJs = {
  format: 'cjs' as const,
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs'
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      target: 'node18',
      rolldownOptions: {
        input: {
          index: resolve('electron/main/index.ts'),
          core: resolve('electron/core/serving/process.ts'),
          'document-worker': resolve('electron/core/documents/render/worker.ts'),
          'picture-worker': resolve('electron/core/documents/pictures/worker.ts')
        },
        external: NATIVE,
        output: commonJs
      }
    }
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve('electron/preload/index.ts') }, output: commonJs }
    }
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), mantineByModule(), programWithPage, asciiScripts],
    build: {
      outDir: 'out/renderer',
      minify: true,
      target: 'chrome114',
      // ECharts is one piece of 600 kB: it comes from the disk or the own machine, and only where a figure is drawn.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: { index: resolve('renderer/index.html') },
        // What the first screen needs comes in two pieces, not in forty: first the calls to the core, then the program.
        output: {
          codeSplitting: {
            groups: [
              { name: 'begin', tags: ['$initial'], priority: 2 },
              { name: programLibraries, debugName: 'libraries', priority: 1 },
              { name: 'program', test: /[\\/]renderer[\\/]program\.tsx$/ }
            ]
          }
        }
      }
    }
  }
})
