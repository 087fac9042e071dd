import type { Translated } from '../../message-set.ts'
import type { values as english } from '../en/values.ts'

/** Values as they are known: times that are not days, figures that are not exact. */
export const values = {
  'when.season1': 'primavera {{year}}',
  'when.season2': 'estate {{year}}',
  'when.season3': 'autunno {{year}}',
  'when.season4': 'inverno {{year}}/{{next}}',
  'when.quarter1': '1° trimestre {{year}}',
  'when.quarter2': '2° trimestre {{year}}',
  'when.quarter3': '3° trimestre {{year}}',
  'when.quarter4': '4° trimestre {{year}}',
  'when.about': 'circa {{when}}',
  'value.range':
    'Il valore di «{{field}}» deve essere un numero fra {{min}} e {{max}}. Correggerlo e salvare di nuovo.',
  'figure.example': '{{value}} o circa {{value}}',
  'figure.part.qualifier': '{{field}}: precisione',
  'figure.part.upper': '{{field}}: fino a',
  'figure.part.wording': '{{field}}: parole della fonte',
  'figure.qualifier.exact': 'esatto',
  'figure.qualifier.about': 'circa',
  'figure.qualifier.atLeast': 'almeno',
  'figure.qualifier.atMost': 'al massimo',
  'figure.qualifier.range': 'da … a …',
  'figure.about': 'circa {{value}}',
  'figure.atLeast': 'almeno {{value}}',
  'figure.atMost': 'al massimo {{value}}',
  'figure.range': '{{value}}–{{upper}}'
} as const satisfies Translated<typeof english, 'it'>
