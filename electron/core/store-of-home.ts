import type { Store } from './session-store.ts'
import type { Workspace } from './store/workspace.ts'

const openFile = async (path: string, home: string): Promise<Workspace> => {
  const { openWorkspace } = await import('./store/open.ts')
  return openWorkspace(path, { home })
}

/** The real store. SQLite is loaded at the first file, so that a core without it still answers (STACK.md 2). */
export const storeOfHome = (home: string): Store => ({
  open: path => openFile(path, home),
  async create(path, { city, country, language }) {
    const { createWorkspace } = await import('./store/create.ts')
    await createWorkspace(path, { cityName: city, language, home, ...(country !== null && { country }) })
    return openFile(path, home)
  }
})
