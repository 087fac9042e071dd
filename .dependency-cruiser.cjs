// The arrows that must never be (DESIGN.md section 9). tests/unit/fences.test.ts plants one fault for each rule.
const TEST_CODE = '\\.(test|torture)\\.tsx?$|^tests/|/testing/'
const packageNamed = name => `(^|/)node_modules/${name}/`

/** What of the contract is made at run time in the window too; of the rest it uses the types. */
const PLAIN_CONTRACT = '^shared/contract/(bridge|browser-host|device-settings|errors|host|reads|table)\\.ts$'

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never('no-cycle', 'Files that need each other are one file, or need a third.', {}, { circular: true }),
    never(
      'shared-stands-alone',
      'What both sides share must know neither of them.',
      { path: '^shared/', pathNot: TEST_CODE },
      { path: '^(electron|renderer|tests)/' }
    ),
    never(
      'shared-without-node',
      'shared runs in a browser too.',
      { path: '^shared/', pathNot: TEST_CODE },
      { dependencyTypes: ['core'] }
    ),
    never(
      'renderer-not-electron',
      'The renderer knows the core through shared/contract only.',
      { path: '^renderer/', pathNot: TEST_CODE },
      { path: ['^electron/', packageNamed('electron')] }
    ),
    never(
      'renderer-without-node',
      'The renderer runs in a sandbox.',
      { path: '^renderer/', pathNot: TEST_CODE },
      { dependencyTypes: ['core'] }
    ),
    never(
      'renderer-without-schemas',
      'The core checks what crosses the contract; making its schemas would delay the first screen.',
      { path: '^renderer/', pathNot: TEST_CODE },
      { path: '^shared/contract/', pathNot: PLAIN_CONTRACT, dependencyTypesNot: ['type-only'] }
    ),
    never(
      'zod-in-contract-and-core',
      'Everything else of shared is in the window, which starts without zod.',
      { path: ['^renderer/', '^shared/(?!contract/)', PLAIN_CONTRACT], pathNot: TEST_CODE },
      { path: packageNamed('zod') }
    ),
    never(
      'electron-not-renderer',
      'The hosts serve the built renderer; they never import it.',
      { path: '^electron/' },
      { path: '^renderer/' }
    ),
    never(
      'electron-only-in-main',
      'All but the desktop host are plain Node programs: they run where Electron cannot be had, and in every test.',
      { path: '^electron/', pathNot: '^electron/(main|preload)/' },
      { path: packageNamed('electron') }
    ),
    never(
      'core-not-hosts',
      'Hosts know the core, never the other way round.',
      { path: '^electron/core/', pathNot: TEST_CODE },
      { path: '^electron/(main|preload|browser|cli|launcher)/' }
    ),
    never(
      'main-not-core',
      'The desktop host starts the core by the path of its entry; it holds no data and no rules.',
      { path: '^electron/(main|preload)/', pathNot: TEST_CODE },
      { path: '^electron/(core|browser|cli|launcher)/' }
    ),
    never(
      'preload-not-main',
      'The bridge runs in the page’s process.',
      { path: '^electron/preload/' },
      { path: '^electron/main/' }
    ),
    never(
      'launcher-stands-alone',
      'It runs before anything is built.',
      { path: '^electron/launcher/', pathNot: TEST_CODE },
      { path: '^electron/(main|preload|core|browser|cli)/' }
    ),
    never(
      'screen-area-inside-itself',
      'What two areas of the screen need belongs into renderer/record or renderer/ui.',
      { path: '^renderer/areas/([^/]+)/' },
      { path: '^renderer/areas/', pathNot: '^renderer/areas/($1/|[^/]+$)' }
    ),
    never(
      'core-area-inside-itself',
      'What two areas of the core need belongs beside the areas.',
      { path: '^electron/core/areas/([^/]+)/' },
      { path: '^electron/core/areas/', pathNot: '^electron/core/areas/($1/|[^/]+$)' }
    ),
    never(
      'sqlite-in-store',
      'What only SQLite has lives in the store (DESIGN.md section 3).',
      { path: '^(electron|renderer|shared)/', pathNot: `^electron/core/store/|${TEST_CODE}` },
      { path: packageNamed('(@types/)?better-sqlite3') }
    ),
    never(
      'kysely-in-core',
      'Only the core knows that there are tables.',
      { path: '^(electron|renderer|shared)/', pathNot: `^electron/core/|${TEST_CODE}` },
      { path: packageNamed('kysely') }
    ),
    never(
      'no-test-code',
      'The program never needs its tests.',
      { path: '^(electron|renderer|shared)/', pathNot: TEST_CODE },
      { path: TEST_CODE }
    )
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    // Imports of types only are arrows too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json']
    }
  }
}
