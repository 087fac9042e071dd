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
  'figure.example': '{{value}} ou environ {{value}}',
  'figure.about': 'environ {{value}}',
  'figure.atLeast': 'au moins {{value}}',
  'figure.atMost': 'au plus {{value}}',
  'figure.range': '{{value}}–{{upper}}'
}
