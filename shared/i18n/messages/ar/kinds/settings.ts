import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the city itself and of attachments. */
export const settings = {
  city: {
    one: 'المدينة',
    many: 'المدن',
    gender: 'f',
    fields: {
      name: 'اسم المدينة',
      officialName: 'التسمية الرسمية',
      region: 'الجهة',
      officialCode: 'الرمز الرسمي',
      population: 'عدد السكان',
      foreignPopulation: 'المقيمون من جنسيات أجنبية',
      mode: 'من يعمل عليها',
      groupName: 'اسم فريق العمل',
      groupAct: 'قرار إحداث الفريق',
      departmentWord: 'تسمية الأقسام',
      letterhead: 'ترويسة الوثائق',
      accentColour: 'لون المدينة',
      bundleLicence: 'رخصة حزم التبادل'
    },
    choices: {
      mode: { group: 'فريق من عدة أقسام', alone: 'شخص واحد' },
      departmentWord: {
        direzione: 'مديرية (إيطاليا)',
        settore: 'قطاع (إيطاليا)',
        area: 'مجال (إيطاليا)',
        servizio: 'مصلحة (إيطاليا)',
        department: 'قسم',
        division: 'شعبة',
        service: 'مصلحة'
      },
      bundleLicence: {
        ccBy4: 'CC BY 4.0',
        ccBySa4: 'CC BY-SA 4.0',
        cc0: 'CC0 1.0',
        eupl12: 'EUPL 1.2',
        etalab2: 'Licence Ouverte 2.0',
        odbl1: 'ODbL 1.0'
      }
    }
  },
  ownField: {
    one: 'حقل خاص بالفريق',
    many: 'حقول خاصة بالفريق',
    gender: 'm',
    fields: {
      recordType: 'نوع البطاقة',
      label: 'التسمية',
      fieldKind: 'نوع القيمة',
      privacyClass: 'درجة السرية'
    },
    choices: {
      fieldKind: {
        line: 'نص قصير',
        prose: 'نص طويل',
        choice: 'اختيار',
        date: 'تاريخ',
        when: 'زمن بقدر ما هو معروف',
        money: 'مبلغ مالي',
        number: 'رقم'
      },
      privacyClass: {
        public: 'للعموم',
        partner: 'للمدن الشريكة',
        internal: 'داخل الفريق',
        personal: 'بيانات شخصية'
      }
    }
  },
  ownChoice: {
    one: 'خيار لحقل خاص',
    many: 'خيارات الحقول الخاصة',
    gender: 'm',
    fields: { ownField: 'الحقل الخاص', label: 'التسمية' }
  },
  attachment: {
    one: 'مرفق',
    many: 'المرفقات',
    gender: 'm',
    fields: {
      ownerType: 'نوع البطاقة',
      ownerId: 'البطاقة',
      fileName: 'اسم الملف',
      mediaType: 'الصيغة',
      size: 'الحجم',
      sha256: 'البصمة',
      share: 'المشاركة'
    },
    choices: { share: { never: 'أبدًا', partner: 'مع المدن الشريكة', public: 'للعموم' } }
  }
} as const satisfies Partial<KindTexts<'ar'>>
