import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../../runner/child.ts'

const DOCUMENTS = join(ROOT, 'electron/core/documents')

/**
 * Bundles annex-child.ts and the workers as the product's core is bundled: run from its TypeScript, Node's own type stripping would cost a
 * hundred megabytes that no user pays.
 */
export const buildAnnexChild = async (folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(folder, 'annex'),
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: {
          child: join(import.meta.dirname, 'annex-child.ts'),
          'document-worker': join(DOCUMENTS, 'render/worker.ts'),
          'picture-worker': join(DOCUMENTS, 'pictures/worker.ts')
        },
        external: ['better-sqlite3', '@resvg/resvg-js'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' }
      }
    }
  })
  // The natives are found from here as from the repository.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return join(folder, 'annex/child.cjs')
}
