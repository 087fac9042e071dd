import { version } from '../../host/version.ts'
import { homeFolder } from '../files/home.ts'
import { createCore } from './core.ts'
import { findParent } from './parent.ts'
import { serveParent } from './serve-parent.ts'

/**
 * Serves the process that started this one; without such a parent there is nothing to do. Natives are loaded by the store
 * and the documents at their first use, so that a core that cannot have them still starts and answers.
 */
export const serve = (): void => {
  const parent = findParent()
  if (parent === null) process.exitCode = 1
  else serveParent(parent, notices => createCore({ home: homeFolder(), version, ...notices }))
}
