import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of stakeholders. */
export const stakeholders = {
  stakeholder: {
    one: 'فاعل محلي',
    many: 'الفاعلون المحليون',
    empty:
      'هنا سجل الهيئات والجمعيات والمجموعات المعنية بالخطة: من هي، وما نفوذها، وكيف يمكن إشراكها. ابدأ بأول اسم.',
    gender: 'm',
    fields: {
      acronym: 'الاختصار',
      sector: 'القطاع',
      kind: 'النوع',
      territory: 'النطاق الترابي',
      targetCommunity: 'الجالية المعنية',
      migrantLed: 'بقيادة مهاجرين',
      power: 'النفوذ',
      interest: 'الاهتمام',
      attitude: 'الموقف',
      participation: 'مستوى المشاركة',
      interestsAndNeeds: 'المصالح والحاجيات',
      address: 'العنوان البريدي'
    },
    choices: {
      sector: { public: 'عام', private: 'خاص', civic: 'مدني', knowledge: 'المعرفة والبحث' },
      kind: {
        municipalDepartment: 'قسم بلدي',
        publicBody: 'هيئة عمومية',
        school: 'مدرسة أو تعليم الكبار',
        health: 'الصحة',
        prefecture: 'العمالة أو الولاية، والشرطة',
        migrantAssociation: 'جمعية مهاجرين',
        federation: 'اتحاد جمعيات',
        thirdSector: 'منظمة غير ربحية',
        ngo: 'منظمة غير حكومية',
        religiousCommunity: 'هيئة دينية',
        tradeUnion: 'نقابة',
        company: 'شركة',
        chamberOfCommerce: 'غرفة التجارة',
        university: 'جامعة أو مركز بحث',
        foundation: 'مؤسسة',
        internationalOrganisation: 'منظمة دولية',
        city: 'مدينة',
        media: 'وسائل الإعلام',
        citizens: 'المواطنون',
        other: 'أخرى'
      },
      migrantLed: { yes: 'نعم', partly: 'جزئيًا', no: 'لا', unknown: 'غير معروف' },
      participation: {
        inform: 'الإخبار',
        consult: 'الاستشارة',
        involve: 'الإشراك',
        collaborate: 'التعاون',
        empower: 'القرار المشترك'
      }
    },
    scales: {
      power: { 1: 'ضعيف جدًا', 2: 'ضعيف', 3: 'متوسط', 4: 'قوي', 5: 'قوي جدًا' },
      interest: { 1: 'ضعيف جدًا', 2: 'ضعيف', 3: 'متوسط', 4: 'كبير', 5: 'كبير جدًا' },
      attitude: { '-2': 'معارض', '-1': 'متحفظ', 0: 'محايد', 1: 'مؤيد', 2: 'داعم قوي' }
    }
  },
  contactPerson: {
    one: 'جهة اتصال',
    many: 'جهات الاتصال',
    gender: 'f',
    fields: {
      name: 'الاسم الكامل',
      legalBasis: 'الأساس القانوني',
      noticeDate: 'تاريخ الإشعار بحماية المعطيات',
      keepUntil: 'الاحتفاظ إلى غاية',
      verifiedOn: 'تاريخ التحقق'
    },
    choices: {
      legalBasis: {
        publicTask: 'مهمة ذات مصلحة عامة',
        consent: 'الموافقة',
        contract: 'عقد',
        other: 'أخرى'
      }
    }
  }
} as const satisfies Partial<KindTexts<'ar'>>
