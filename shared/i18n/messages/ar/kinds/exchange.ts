import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the exchange with other cities. */
export const exchange = {
  partnerCity: {
    one: 'مدينة شريكة',
    many: 'المدن الشريكة',
    gender: 'f',
    fields: {
      name: 'اسم المدينة',
      languages: 'اللغات',
      cityId: 'معرّف المدينة',
      keyState: 'مصدر الحزم',
      keyConfirmedOn: 'تاريخ تأكيد المفتاح',
      keyConfirmedBy: 'أكّد المفتاح',
      currentBundle: 'الحزمة الحالية'
    },
    choices: {
      keyState: {
        unknown: 'لا توجد حزمة بعد',
        unverified: 'مصدر غير مُتحقق منه',
        confirmed: 'مصدر مُتحقق منه'
      }
    }
  },
  receivedBundle: {
    one: 'حزمة واردة',
    many: 'الحزم الواردة',
    gender: 'f',
    fields: { trust: 'المصدر' },
    choices: { trust: { unverified: 'مصدر غير مُتحقق منه', confirmed: 'مصدر مُتحقق منه' } }
  },
  sentBundle: {
    one: 'حزمة مرسلة',
    many: 'الحزم المرسلة',
    gender: 'f',
    fields: {
      recipient: 'المرسل إليه',
      selection: 'الاختيار',
      withheldCount: 'المعطيات المحجوبة'
    },
    choices: {
      audience: {
        public: 'العموم',
        partner: 'المدن الشريكة',
        council: 'المجلس',
        internal: 'فريق العمل'
      }
    }
  }
} as const satisfies Partial<KindTexts<'ar'>>
