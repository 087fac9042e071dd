import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of needs and priorities. */
export const needs = {
  criterion: {
    one: 'Critère',
    many: 'Critères',
    gender: 'm',
    fields: { question: 'Question directrice', weight: 'Poids', direction: 'Sens' },
    choices: {
      direction: {
        benefit: 'Plus c’est élevé, mieux c’est',
        cost: 'Plus c’est élevé, moins c’est bon'
      }
    }
  },
  priority: {
    one: 'Priorité',
    many: 'Priorités',
    empty:
      'Ici le groupe réunit les priorités issues des besoins signalés par les directions, les note selon les mêmes critères et décide lesquelles entrent dans la feuille de route. Commencez par la première.',
    gender: 'f',
    fields: {
      need: 'Besoin auquel elle répond',
      department: 'Direction à l’origine',
      decision: 'Décision',
      decisionReason: 'Motif de la décision'
    },
    choices: {
      decision: {
        open: 'À décider',
        inRoadmap: 'Dans la feuille de route',
        toDeepen: 'À approfondir',
        postponed: 'Reportée',
        excluded: 'Exclue'
      }
    }
  },
  score: {
    one: 'Note',
    many: 'Notes',
    gender: 'f',
    fields: { criterion: 'Critère', value: 'Note' },
    scales: { value: null }
  }
} as const satisfies Partial<KindTexts<'fr'>>
