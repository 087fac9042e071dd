import type { Translated } from '../../message-set.ts'
import type { stakeholders as english } from '../en/stakeholders.ts'

/** Stakeholders: register, power–interest grid, bulk edit. */
export const stakeholders = {
  'stakeholders.view.table': 'القائمة',
  'stakeholders.view.grid': 'شبكة النفوذ والاهتمام',
  'stakeholders.actions': 'الإجراءات',
  'stakeholders.contacts': 'جهات الاتصال',
  'stakeholders.byName': 'الفاعلون حسب الاسم',
  'stakeholders.unassessed': 'لم يُقيَّموا بعد',
  'stakeholders.assessHint': 'حدد النفوذ والاهتمام من 1 إلى 5 ليأخذ الفاعل مكانه في الشبكة.',
  'stakeholders.more_zero': 'عرض المزيد ({{count, number}})',
  'stakeholders.more_one': 'عرض المزيد ({{count, number}})',
  'stakeholders.more_two': 'عرض المزيد ({{count, number}})',
  'stakeholders.more_few': 'عرض المزيد ({{count, number}})',
  'stakeholders.more_many': 'عرض المزيد ({{count, number}})',
  'stakeholders.more_other': 'عرض المزيد ({{count, number}})'
} as const satisfies Translated<typeof english, 'ar'>
