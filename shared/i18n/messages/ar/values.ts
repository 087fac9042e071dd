/** Values as they are known: times that are not days, figures that are not exact. */
export const values = {
  'when.season1': 'ربيع {{year}}',
  'when.season2': 'صيف {{year}}',
  'when.season3': 'خريف {{year}}',
  'when.season4': 'شتاء {{year}}/{{next}}',
  'when.quarter1': 'الربع الأول {{year}}',
  'when.quarter2': 'الربع الثاني {{year}}',
  'when.quarter3': 'الربع الثالث {{year}}',
  'when.quarter4': 'الربع الرابع {{year}}',
  'when.about': 'حوالي {{when}}',
  'figure.example': '{{value}} أو حوالي {{value}}',
  'figure.about': 'حوالي {{value}}',
  'figure.atLeast': '{{value}} على الأقل',
  'figure.atMost': '{{value}} على الأكثر',
  'figure.range': '{{value}}–{{upper}}'
}
