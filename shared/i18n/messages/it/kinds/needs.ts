import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of needs and priorities. */
export const needs = {
  criterion: {
    one: 'Criterio',
    many: 'Criteri',
    gender: 'm',
    fields: { question: 'Domanda guida', weight: 'Peso', direction: 'Verso' },
    choices: { direction: { benefit: 'Più alto è, meglio è', cost: 'Più alto è, peggio è' } }
  },
  priority: {
    one: 'Priorità',
    many: 'Priorità',
    empty:
      'Qui il gruppo raccoglie le priorità che nascono dalle criticità segnalate dalle direzioni, le valuta con gli stessi criteri e decide quali entrano nella roadmap. Si comincia dalla prima.',
    gender: 'f',
    fields: {
      need: 'Criticità a cui risponde',
      department: 'Direzione proponente',
      decision: 'Decisione',
      decisionReason: 'Motivo della decisione'
    },
    choices: {
      decision: {
        open: 'Da decidere',
        inRoadmap: 'Nella roadmap',
        toDeepen: 'Da approfondire',
        postponed: 'Rinviata',
        excluded: 'Esclusa'
      }
    }
  },
  score: {
    one: 'Punteggio',
    many: 'Punteggi',
    gender: 'm',
    fields: { criterion: 'Criterio', value: 'Punteggio' },
    scales: { value: null }
  }
} as const satisfies Partial<KindTexts<'it'>>
