import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

// Only native modules stay outside the bundles; everything else is bundled, so packages carry no node_modules tree.
const NATIVE = ['better-sqlite3', '@resvg/resvg-js', 'electron']
// CommonJS, because a sandboxed preload and the test shell's Electron cannot load ES modules.
const commonJs = {
  format: 'cjs' as const,
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs'
}

/** The page names the program beside its first calls, so that it is fetched while these leave; it is compiled after them. */
const programWithPage: Plugin = {
  name: 'program-with-page',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle).flatMap(file => {
        const ending = /^assets\/program-.*\.(js|css)$/.exec(file)?.[1]
        if (ending === undefined) return []
        const as = ending === 'js' ? 'script' : 'style'
        // With `crossorigin`, as modules and Vite's own styles are asked for: else they would be fetched twice.
        const attrs = { rel: 'preload', as, crossorigin: true, href: `./${file}` }
        return [{ tag: 'link', attrs, injectTo: 'head' as const }]
      })
  }
}

type Graph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null }

/** Whether the program imports a module, itself or through others, before it shows anything. */
const isOfProgram = (module: string, graph: Graph, seen = new Set<string>()): boolean => {
  if (/[\\/]renderer[\\/]program\.tsx$/.test(module)) return true
  if (seen.has(module)) return false
  seen.add(module)
  return graph.getModuleInfo(module)?.importers.some(importer => isOfProgram(importer, graph, seen)) ?? false
}

/** The libraries of the program apart from it: a custom scheme delivers 64 kB at a time, so four files come faster than one. */
const programLibraries = (module: string, graph: Graph): string | null => {
  const library = /.*[\\/]node_modules[\\/]((?:@[^\\/]+)?[^\\/]+)/.exec(module)?.[1]
  if (library === undefined || !isOfProgram(module, graph)) return null
  if (library === 'react-dom') return 'program-react'
  if (/[\\/]@mantine[\\/]core[\\/]esm[\\/]components[\\/]/.test(module)) return 'program-components'
  return /^@(mantine|floating-ui)/.test(library) ? 'program-mantine' : 'program-libraries'
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * Scripts in ASCII where they nearly are: one other letter makes V8 keep a whole script in two bytes a letter and read it half as
 * fast. In scripts such letters stand in texts and patterns alone, where an escape means the same.
 */
const asciiScripts: Plugin = {
  name: 'ascii-scripts',
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const code = file.code.replaceAll(/[^\0-\x7f]/g, escaped)
        if (code.length < file.code.length * 1.05) file.code = code
      }
    }
  }
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
          core: resolve('electron/core/process.ts'),
          'document-worker': resolve('electron/core/documents/render/worker.ts'),
          'pages-worker': resolve('electron/core/documents/render/pages/worker.ts'),
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
    plugins: [react(), programWithPage, asciiScripts],
    build: {
      outDir: 'out/renderer',
      minify: true,
      target: 'chrome114',
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
