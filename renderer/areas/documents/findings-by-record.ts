import type { PreviewedDocument } from './use-preview.ts'

type Finding = PreviewedDocument['findings'][number]
type Group = Pick<Finding, 'type' | 'id' | 'title'> & { readonly findings: readonly Finding[] }

const blockersOf = (group: Group): number =>
  group.findings.filter(finding => finding.severity === 'blocker').length

/** Findings by the record they are about; records with the most blockers first, otherwise in the order given. */
export const findingsByRecord = (findings: readonly Finding[]): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const { type, id, title } = finding
    const before = groups.get(id)?.findings ?? []
    groups.set(id, { type, id, title, findings: [...before, finding] })
  }
  return [...groups.values()].toSorted((one, other) => blockersOf(other) - blockersOf(one))
}
