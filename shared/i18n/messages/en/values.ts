/** Values as they are known: times that are not days, figures that are not exact. */
export const values = {
  'when.season1': 'spring {{year}}',
  'when.season2': 'summer {{year}}',
  'when.season3': 'autumn {{year}}',
  'when.season4': 'winter {{year}}/{{next}}',
  'when.quarter1': 'Q1 {{year}}',
  'when.quarter2': 'Q2 {{year}}',
  'when.quarter3': 'Q3 {{year}}',
  'when.quarter4': 'Q4 {{year}}',
  'when.about': 'about {{when}}',
  'value.range':
    'The value of “{{field}}” must be a number from {{min}} to {{max}}. Correct it and save again.',
  'figure.example': '{{value}} or about {{value}}',
  'figure.part.qualifier': '{{field}}: how exact',
  'figure.part.upper': '{{field}}: up to',
  'figure.part.wording': '{{field}}: words of the source',
  'figure.qualifier.exact': 'exact',
  'figure.qualifier.about': 'about',
  'figure.qualifier.atLeast': 'at least',
  'figure.qualifier.atMost': 'at most',
  'figure.qualifier.range': 'from … to …',
  'figure.about': 'about {{value}}',
  'figure.atLeast': 'at least {{value}}',
  'figure.atMost': 'at most {{value}}',
  'figure.range': '{{value}}–{{upper}}'
}
