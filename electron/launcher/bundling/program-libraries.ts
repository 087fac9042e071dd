type Graph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null }

/** Whether the program imports a module, itself or through others, before it shows anything. */
const isOfProgram = (module: string, graph: Graph, seen = new Set<string>()): boolean => {
  if (/[\\/]renderer[\\/]program\.tsx$/.test(module)) return true
  if (seen.has(module)) return false
  seen.add(module)
  return graph.getModuleInfo(module)?.importers.some(importer => isOfProgram(importer, graph, seen)) ?? false
}

/** The libraries of the program apart from it: four files are read side by side, and come sooner than one. */
export const programLibraries = (module: string, graph: Graph): string | null => {
  const library = /.*[\\/]node_modules[\\/]((?:@[^\\/]+)?[^\\/]+)/.exec(module)?.[1]
  if (library === undefined || !isOfProgram(module, graph)) return null
  if (library === 'react-dom') return 'program-react'
  if (/[\\/]@mantine[\\/]core[\\/]esm[\\/]components[\\/]/.test(module)) return 'program-components'
  return /^@(mantine|floating-ui)/.test(library) ? 'program-mantine' : 'program-libraries'
}
