/**
 * A small tree of faults, one for each rule of .dependency-cruiser.cjs: a rule must be seen to fail
 * (EXAMPLES.md, "Boundaries"). Keys are paths, `rule` is what must catch the file.
 */
export type PlantedFault = { readonly rule: string; readonly path: string; readonly code: string }

/** Files that the faults point at; nothing is wrong with them. */
export const BYSTANDERS: Readonly<Record<string, string>> = {
  'shared/model/city.ts': 'export type City = { readonly name: string }\nexport const city = 1\n',
  'electron/core/serving/process.ts': 'export const core = 1\n',
  'electron/main/window.ts': 'export const window = 1\n',
  'electron/core/areas/roadmap/read.ts': 'export const read = 1\n',
  'renderer/areas/roadmap/tree.tsx': 'export type Tree = 1\nexport const tree = 1\n',
  // The other halves of the planted cycles: each cycle is reported once, at its first file.
  'shared/model/there.ts': "import type { Here } from './here.ts'\nexport type There = Here\n",
  'shared/contract/q.ts': "import { p } from '#shared/contract/p.ts'\nexport const q = (): unknown => p\n",
  'tests/fixture.ts': 'export const fixture = 1\n'
}

export const PLANTED: readonly PlantedFault[] = [
  {
    rule: 'no-cycle',
    path: 'shared/model/here.ts',
    code: "import type { There } from './there.ts'\nexport type Here = There\n"
  },
  {
    rule: 'shared-stands-alone',
    path: 'shared/rules/a.ts',
    code: "export { core } from '../../electron/core/serving/process.ts'\n"
  },
  {
    rule: 'shared-without-node',
    path: 'shared/rules/b.ts',
    code: "import { readFileSync } from 'node:fs'\nexport const b = readFileSync\n"
  },
  {
    rule: 'renderer-not-electron',
    path: 'renderer/app/c.ts',
    code: "import type { core } from '../../electron/core/serving/process.ts'\nexport type C = typeof core\n"
  },
  {
    rule: 'renderer-not-electron',
    path: 'renderer/app/c2.ts',
    code: "export { ipcRenderer } from 'electron'\n"
  },
  {
    rule: 'renderer-without-node',
    path: 'renderer/app/d.ts',
    code: "export const d = () => import('node:fs')\n"
  },
  {
    rule: 'renderer-without-schemas',
    path: 'renderer/app/d2.ts',
    code: "export { q } from '#shared/contract/q.ts'\n"
  },
  {
    rule: 'zod-in-contract-and-core',
    path: 'shared/rules/d3.ts',
    code: "export { z } from 'zod'\n"
  },
  {
    rule: 'zod-in-contract-and-core',
    path: 'shared/contract/table.ts',
    code: "export { z } from 'zod'\n"
  },
  {
    rule: 'electron-not-renderer',
    path: 'electron/browser/e.ts',
    code: "import type { Tree } from '../../renderer/areas/roadmap/tree.tsx'\nexport type E = Tree\n"
  },
  {
    rule: 'electron-only-in-main',
    path: 'electron/core/jobs/f.ts',
    code: "import type { App } from 'electron'\nexport type F = App\n"
  },
  {
    rule: 'electron-only-in-main',
    path: 'electron/browser/f2.ts',
    code: "export { app } from 'electron'\n"
  },
  {
    rule: 'core-not-hosts',
    path: 'electron/core/jobs/g.ts',
    code: "export { window } from '../../main/window.ts'\n"
  },
  {
    rule: 'main-not-core',
    path: 'electron/main/h.ts',
    code: "export { core } from '../core/serving/process.ts'\n"
  },
  {
    rule: 'preload-not-main',
    path: 'electron/preload/i.ts',
    code: "export { window } from '../main/window.ts'\n"
  },
  {
    rule: 'launcher-stands-alone',
    path: 'electron/launcher/j.ts',
    code: "export { core } from '../core/serving/process.ts'\n"
  },
  {
    rule: 'screen-area-inside-itself',
    path: 'renderer/areas/start/k.ts',
    code: "export { tree } from '../roadmap/tree.tsx'\n"
  },
  {
    rule: 'core-area-inside-itself',
    path: 'electron/core/areas/start/l.ts',
    code: "export { read } from '../roadmap/read.ts'\n"
  },
  {
    rule: 'sqlite-in-store',
    path: 'electron/core/areas/start/m.ts',
    code: "import Database from 'better-sqlite3'\nexport const m = Database\n"
  },
  {
    rule: 'kysely-in-core',
    path: 'electron/cli/n.ts',
    code: "import type { Kysely } from 'kysely'\nexport type N = Kysely<object>\n"
  },
  {
    rule: 'no-test-code',
    path: 'electron/cli/o.ts',
    code: "export { fixture } from '../../tests/fixture.ts'\n"
  },
  // The same arrow through the alias of package.json: it must resolve, or a cycle through it would stay unseen.
  {
    rule: 'no-cycle',
    path: 'shared/contract/p.ts',
    code: "import { q } from '#shared/contract/q.ts'\nexport const p = (): unknown => q\n"
  }
]

/** Ordinary code that no rule may complain about. */
export const INNOCENT: Readonly<Record<string, string>> = {
  'renderer/areas/start/fine.ts': "export { city } from '#shared/model/city.ts'\n",
  'electron/core/store/fine.ts': "import Database from 'better-sqlite3'\nexport const open = Database\n",
  'electron/browser/fine.ts': "export { core } from '../core/serving/process.ts'\n",
  'shared/rules/fine.test.ts': "import { readFileSync } from 'node:fs'\nexport const fine = readFileSync\n"
}
