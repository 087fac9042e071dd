import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of good practices. */
export const practices = {
  practice: {
    one: 'ممارسة جيدة',
    many: 'الممارسات الجيدة',
    empty:
      'هنا تُجمع الممارسات الجيدة للمدينة وما عُرف منها لدى المدن الشريكة، ولكل منها خمس كلمات مفتاح، لتقرير ما يُعتمد منها. ابدأ بعنوان.',
    gender: 'f',
    fields: {
      state: 'الوضعية',
      owner: 'الجهة المسؤولة',
      theme: 'الموضوع',
      regularService: 'أصبحت خدمة دائمة',
      residenceTerritory: 'إقليم الإقامة',
      originTerritories: 'أقاليم الأصل',
      objectives: 'الأهداف',
      targetGroups: 'الفئات المستهدفة',
      actors: 'الأطراف المشاركة',
      activities: 'الأنشطة والمسار',
      resources: 'الموارد',
      results: 'النتائج',
      evidence: 'قوة الأدلة',
      lessons: 'الدروس المستخلصة',
      preconditions: 'الشروط المسبقة',
      coreElements: 'عناصر لا تتغير',
      adaptableElements: 'عناصر قابلة للتكييف',
      replicationCost: 'كلفة ومدة الاستنساخ',
      risks: 'المخاطر',
      transnationalActors: 'الكلمة المفتاح 1: الفاعلون المحليون عبر الحدود',
      multiSector: 'الكلمة المفتاح 2: إمكانات متعددة القطاعات',
      multiStakeholder: 'الكلمة المفتاح 3: تعدد الأطراف',
      networking: 'الكلمة المفتاح 4: التشبيك',
      sustainability: 'الكلمة المفتاح 5: الاستدامة',
      transferDecision: 'قرار الاعتماد',
      transferReason: 'تعليل القرار',
      publicationConsent: 'الموافقة على النشر'
    },
    choices: {
      state: {
        draft: 'مسودة',
        presented: 'معروضة',
        inReview: 'قيد مراجعة النظراء',
        validated: 'مُصادق عليها',
        promising: 'واعدة',
        archived: 'مؤرشفة'
      },
      theme: {
        governance: 'الحكامة',
        access: 'الولوج إلى الخدمات',
        school: 'المدرسة',
        work: 'الشغل',
        housing: 'السكن',
        health: 'الصحة',
        culture: 'الثقافة',
        youth: 'الشباب',
        participation: 'المشاركة',
        communication: 'التواصل',
        cooperation: 'التعاون والتنمية المشتركة',
        other: 'أخرى'
      },
      regularService: { yes: 'نعم', no: 'لا' },
      transferDecision: {
        open: 'قيد القرار',
        replicate: 'استنساخ',
        adapt: 'تكييف',
        inspire: 'استلهام',
        decline: 'عدم الاعتماد'
      },
      licence: {
        ccBy4: 'CC BY 4.0',
        ccBySa4: 'CC BY-SA 4.0',
        cc0: 'CC0',
        allRightsReserved: 'جميع الحقوق محفوظة'
      },
      publicationConsent: { yes: 'ممنوحة', no: 'مرفوضة', asked: 'تم طلبها' }
    },
    scales: {
      evidence: { 1: 'شهادات', 2: 'معطيات المتابعة', 3: 'مقارنة قبل وبعد', 4: 'تقييم مستقل' }
    }
  }
} as const satisfies Partial<KindTexts<'ar'>>
