import type { Translated } from '../../message-set.ts'
import type { values as english } from '../en/values.ts'

/** Values as they are known: times that are not days, figures that are not exact. */
export const values = {
  'when.season1': 'ربيع {{year}}',
  'when.season2': 'صيف {{year}}',
  'when.season3': 'خريف {{year}}',
  'when.season4': 'شتاء {{year}}/{{next}}',
  'when.quarter1': 'الربع الأول من {{year}}',
  'when.quarter2': 'الربع الثاني من {{year}}',
  'when.quarter3': 'الربع الثالث من {{year}}',
  'when.quarter4': 'الربع الرابع من {{year}}',
  'when.about': 'حوالي {{when}}',
  'value.range': 'يجب أن تكون قيمة «{{field}}» رقمًا من {{min}} إلى {{max}}. صحّحها واحفظ من جديد.',
  'figure.example': '{{value}} أو حوالي {{value}}',
  'figure.part.qualifier': '{{field}}: الدقة',
  'figure.part.upper': '{{field}}: إلى غاية',
  'figure.part.wording': '{{field}}: عبارة المصدر',
  'figure.qualifier.exact': 'بالضبط',
  'figure.qualifier.about': 'حوالي',
  'figure.qualifier.atLeast': 'على الأقل',
  'figure.qualifier.atMost': 'على الأكثر',
  'figure.qualifier.range': 'من … إلى …',
  'figure.about': 'حوالي {{value}}',
  'figure.atLeast': '{{value}} على الأقل',
  'figure.atMost': '{{value}} على الأكثر',
  'figure.range': '{{value}}–{{upper}}'
} as const satisfies Translated<typeof english, 'ar'>
