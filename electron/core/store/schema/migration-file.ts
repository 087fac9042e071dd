import type { Renamed } from '../migrations/migrations.ts'
import type { SchemaDifference } from './schema-difference.ts'

const HEAD = `// Printed by \`npm run print:migration\`; frozen once a version has gone out with it. It imports nothing of ours, so that a later change
// of the model cannot change it.`

/** The name of a step's file: `010-first-form.ts`. */
export const migrationFileName = (version: number, name: string): string =>
  `${String(version).padStart(3, '0')}-${name}.ts`

/** The text of a step's file. */
export const migrationFile = (
  version: number,
  { statements, byHand, filled }: SchemaDifference,
  renames: readonly Renamed[] = []
): string => {
  const notes = byHand.map(note => `// By hand: ${note}.\n`).join('')
  const changes =
    Object.keys(filled).length === 0
      ? ''
      : `,\n  changes: {\n${Object.entries(filled)
          .map(([table, columns]) => `    ${table}: [${columns.map(column => `'${column}'`).join(', ')}]`)
          .join(',\n')}\n  }`
  const renamed =
    renames.length === 0
      ? ''
      : `,\n  renames: [${renames.map(({ from, to }) => `{ from: '${from}', to: '${to}' }`).join(', ')}]`
  return `${HEAD}\n${notes}export const migration = {
  version: ${version},
  statements: \`
${statements.map(statement => `${statement};\n`).join('')}\`${changes}${renamed}
} as const
`
}

/** The text of migrations.ts with the steps of these files, in their order. */
export const withSteps = (migrations: string, files: readonly string[]): string => {
  const steps = files.map(file => ({
    file,
    constant: file.slice(4, -3).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  }))
  const imports = steps.map(
    ({ file, constant }) => `import { migration as ${constant} } from './steps/${file}'\n`
  )
  return migrations
    .replace(/(import \{ migration as \w+ \} from '\.\/steps\/.*'\n)+/, imports.join(''))
    .replace(
      /(MIGRATIONS: readonly Migration\[\] = \[)[^\]]*/,
      `$1${steps.map(({ constant }) => constant).join(', ')}`
    )
}
