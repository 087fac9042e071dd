// Sources stand where they belong, bundles beside each other: the build needs inputs of these names (electron.vite.config.ts).
const WORKERS = {
  document: { source: '../render/worker.ts', bundle: 'document-worker.cjs' },
  picture: { source: '../pictures/worker.ts', bundle: 'picture-worker.cjs' }
} as const

export type WorkerName = keyof typeof WORKERS

/**
 * Where a worker starts from: its TypeScript when that runs directly, beside core.cjs when it is bundled. The file names are
 * variables, or Vite would take them for assets.
 */
export const workerLocation = (name: WorkerName, here: string = import.meta.url): URL => {
  const { source, bundle } = WORKERS[name]
  if (here.endsWith('.ts')) return new URL(source, here)
  return new URL(here.includes('/chunks/') ? `../${bundle}` : bundle, here)
}
