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
      countsPersons: 'يحصي أشخاصا',
      direction: 'الاتجاه المنتظر',
      baselineValue: 'القيمة المرجعية',
      baselineValueQualifier: 'القيمة المرجعية: الدقة',
      baselineValueUpper: 'القيمة المرجعية: إلى غاية',
      baselineValueWording: 'القيمة المرجعية: عبارة المصدر',
      baselineDate: 'تاريخ القيمة المرجعية',
      targetValue: 'القيمة المستهدفة',
      targetValueQualifier: 'القيمة المستهدفة: الدقة',
      targetValueUpper: 'القيمة المستهدفة: إلى غاية',
      targetValueWording: 'القيمة المستهدفة: عبارة المصدر',
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
      baselineValueQualifier: {
        exact: 'بالضبط',
        about: 'حوالي',
        atLeast: 'على الأقل',
        atMost: 'على الأكثر',
        range: 'من … إلى …'
      },
      targetValueQualifier: {
        exact: 'بالضبط',
        about: 'حوالي',
        atLeast: 'على الأقل',
        atMost: 'على الأكثر',
        range: 'من … إلى …'
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
      date: 'التاريخ',
      value: 'القيمة',
      valueQualifier: 'القيمة: الدقة',
      valueUpper: 'القيمة: إلى غاية',
      valueWording: 'القيمة: عبارة المصدر',
      reliability: 'الموثوقية'
    },
    choices: {
      valueQualifier: {
        exact: 'بالضبط',
        about: 'حوالي',
        atLeast: 'على الأقل',
        atMost: 'على الأكثر',
        range: 'من … إلى …'
      },
      reliability: { official: 'رسمية', administrative: 'إدارية', estimate: 'تقديرية' }
    }
  }
} as const satisfies Partial<KindTexts<'ar'>>
