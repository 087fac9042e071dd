import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of needs and priorities. */
export const needs = {
  criterion: {
    one: 'Criterion',
    many: 'Criteria',
    fields: { question: 'Guiding question', weight: 'Weight', direction: 'Direction' },
    choices: { direction: { benefit: 'The higher the better', cost: 'The higher the worse' } }
  },
  priority: {
    one: 'Priority',
    many: 'Priorities',
    empty:
      'Here the group collects the priorities that follow from the critical issues found by the departments, scores them by the same criteria and decides which enter the roadmap. Begin with the first one.',
    fields: {
      need: 'Critical issue it answers',
      department: 'Proposing department',
      decision: 'Decision',
      decisionReason: 'Reason for the decision'
    },
    choices: {
      decision: {
        open: 'To be decided',
        inRoadmap: 'In the roadmap',
        toDeepen: 'To be studied further',
        postponed: 'Postponed',
        excluded: 'Excluded'
      }
    }
  },
  score: {
    one: 'Score',
    many: 'Scores',
    fields: { criterion: 'Criterion', value: 'Score' },
    scales: { value: null }
  }
} as const satisfies Partial<KindTexts<'en'>>
