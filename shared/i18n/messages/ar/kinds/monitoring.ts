import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of monitoring. */
export const monitoring = {
  indicator: {
    one: 'مؤشر',
    many: 'المؤشرات',
    gender: 'm',
    fields: {
      definition: 'التعريف الإجرائي',
      level: 'المستوى',
      measure: 'نوع القياس',
      unit: 'الوحدة',
      countsPersons: 'يحصي أشخاصًا',
      direction: 'الاتجاه المنتظر',
      baselineValue: 'القيمة المرجعية',
      baselineDate: 'تاريخ القيمة المرجعية',
      targetValue: 'القيمة المستهدفة',
      targetDate: 'تاريخ القيمة المستهدفة',
      method: 'طريقة الجمع',
      frequency: 'الوتيرة',
      limitations: 'الحدود المعروفة'
    },
    choices: {
      level: { output: 'مخرج', outcome: 'نتيجة', impact: 'أثر', process: 'مسار' },
      measure: {
        unit: 'عدد',
        percentage: 'نسبة مئوية',
        nominal: 'اسمي',
        ordinal: 'ترتيبي',
        qualitative: 'نوعي'
      },
      countsPersons: { yes: 'نعم', no: 'لا' },
      direction: { increase: 'الزيادة', decrease: 'التخفيض', maintain: 'المحافظة' },
      frequency: {
        monthly: 'شهرية',
        quarterly: 'فصلية',
        halfYearly: 'نصف سنوية',
        yearly: 'سنوية',
        once: 'مرة واحدة'
      }
    }
  },
  measurement: {
    one: 'قياس',
    many: 'القياسات',
    gender: 'm',
    fields: {
      indicator: 'المؤشر',
      value: 'القيمة',
      reliability: 'الموثوقية'
    },
    choices: {
      reliability: { official: 'رسمية', administrative: 'إدارية', estimate: 'تقديرية' }
    }
  }
} as const satisfies Partial<KindTexts<'ar'>>
