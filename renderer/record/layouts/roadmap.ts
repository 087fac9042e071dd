import type { Layout } from './layout.ts'

export const roadmap: Layout = {
  badges: [],
  sections: [
    { id: 'when', fields: ['startDate', 'endDate', 'planningDocument'] },
    { id: 'what', fields: ['summary', 'context', 'vision', 'governance', 'monitoringSetUp'] }
  ],
  children: [{ type: 'axis', fields: ['code', 'title'] }]
}
