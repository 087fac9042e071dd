/** Name of the worker's bundle: the build needs an input of this name (electron.vite.config.ts). */
const BUNDLE = 'document-worker.cjs'
const SOURCE = 'worker.ts'

/**
 * Where the worker starts from: beside this file when TypeScript runs directly, beside core.cjs when it is bundled.
 * The file names are variables, or Vite would take them for assets.
 */
export const workerLocation = (here: string = import.meta.url): URL => {
  if (here.endsWith('.ts')) return new URL(SOURCE, here)
  return new URL(here.includes('/chunks/') ? `../${BUNDLE}` : BUNDLE, here)
}
