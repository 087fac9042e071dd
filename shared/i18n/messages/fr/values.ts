import type { Translated } from '../../message-set.ts'
import type { values as english } from '../en/values.ts'

/** Values as they are known: times that are not days, figures that are not exact. */
export const values = {
  'when.season1': 'printemps {{year}}',
  'when.season2': 'été {{year}}',
  'when.season3': 'automne {{year}}',
  'when.season4': 'hiver {{year}}/{{next}}',
  'when.quarter1': '1er trimestre {{year}}',
  'when.quarter2': '2e trimestre {{year}}',
  'when.quarter3': '3e trimestre {{year}}',
  'when.quarter4': '4e trimestre {{year}}',
  'when.about': 'env. {{when}}',
  'value.range':
    'La valeur de « {{field}} » doit être un nombre compris entre {{min}} et {{max}}. Corrigez-la et enregistrez de nouveau.',
  'figure.example': '{{value}} ou environ {{value}}',
  'figure.part.qualifier': '{{field}} : précision',
  'figure.part.upper': '{{field}} : jusqu’à',
  'figure.part.wording': '{{field}} : mots de la source',
  'figure.qualifier.exact': 'valeur exacte',
  'figure.qualifier.about': 'environ',
  'figure.qualifier.atLeast': 'au moins',
  'figure.qualifier.atMost': 'au plus',
  'figure.qualifier.range': 'de … à …',
  'figure.about': 'environ {{value}}',
  'figure.atLeast': 'au moins {{value}}',
  'figure.atMost': 'au plus {{value}}',
  'figure.range': '{{value}}–{{upper}}'
} as const satisfies Translated<typeof english, 'fr'>
