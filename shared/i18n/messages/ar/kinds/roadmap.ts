import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the roadmap. */
export const roadmap = {
  roadmap: {
    one: 'خارطة طريق',
    many: 'خرائط الطريق',
    gender: 'f',
    fields: {
      planningDocument: 'وثيقة التخطيط',
      vision: 'الرؤية',
      governance: 'الحكامة والتنظيم',
      monitoringSetUp: 'آلية المتابعة'
    }
  },
  axis: {
    one: 'محور',
    many: 'المحاور',
    gender: 'm'
  },
  objective: {
    one: 'هدف',
    many: 'الأهداف',
    gender: 'm'
  },
  action: {
    one: 'إجراء',
    many: 'الإجراءات',
    gender: 'm',
    fields: {
      leadDepartment: 'القسم القائد',
      responsibleRole: 'المسؤول (الصفة)',
      status: 'الحالة',
      outputs: 'المخرجات',
      nextSteps: 'الخطوات المقبلة',
      costs: 'التكاليف',
      fundingProgramme: 'برنامج التمويل',
      migrationMarker: 'مؤشر الهجرة',
      genderMarker: 'مؤشر النوع الاجتماعي',
      declaredLight: 'الإشارة المصرّح بها'
    },
    choices: {
      status: {
        proposed: 'مقترح',
        approved: 'مُعتمد',
        inProgress: 'قيد الإنجاز',
        completed: 'مكتمل',
        postponed: 'مؤجَّل',
        suspended: 'معلّق',
        cancelled: 'ملغى'
      },
      costs: { hasCosts: 'بتكلفة', noCosts: 'دون تكلفة' },
      declaredLight: { good: 'على المسار', watch: 'يحتاج إلى متابعة', bad: 'حرج', met: 'تحقّق' }
    },
    scales: {
      migrationMarker: { 0: 'غير مستهدف', 1: 'مهم', 2: 'رئيسي' },
      genderMarker: { 0: 'غير مستهدف', 1: 'مهم', 2: 'رئيسي' }
    }
  },
  actionPartner: {
    one: 'شريك في الإجراء',
    many: 'شركاء الإجراء',
    gender: 'm',
    choices: { role: { partner: 'شريك', funder: 'ممول', expert: 'خبير', beneficiary: 'مستفيد' } }
  },
  actionDepartment: {
    one: 'قسم مساند',
    many: 'الأقسام المساندة',
    gender: 'm',
    choices: { role: { support: 'مساندة', consulted: 'استشارة', informed: 'إعلام' } }
  },
  actionPriority: {
    one: 'أولوية مستهدفة',
    many: 'الأولويات المستهدفة',
    gender: 'f'
  },
  actionPractice: {
    one: 'ممارسة معتمدة',
    many: 'الممارسات المعتمدة',
    gender: 'f',
    fields: { practice: 'الممارسة الجيدة' }
  },
  milestone: {
    one: 'مرحلة رئيسية',
    many: 'المراحل الرئيسية',
    gender: 'f',
    fields: { dueDate: 'تاريخ الاستحقاق', doneDate: 'تاريخ الإنجاز', evidence: 'الإثباتات' }
  },
  budgetLine: {
    one: 'بند ميزانية',
    many: 'بنود الميزانية',
    gender: 'm',
    fields: {
      label: 'البند',
      year: 'السنة',
      amount: 'المبلغ',
      source: 'مصدر التمويل',
      fundingType: 'نوع التمويل',
      budgetCode: 'الرمز الميزاني',
      expenditure: 'طبيعة النفقة',
      tenderCode: 'رمز الصفقة'
    },
    choices: {
      fundingType: {
        ownBudget: 'ميزانية المدينة',
        eu: 'الاتحاد الأوروبي',
        national: 'وطني',
        regional: 'جهوي',
        foundation: 'مؤسسة',
        private: 'خاص',
        inKind: 'عيني'
      },
      expenditure: { current: 'التسيير', capital: 'الاستثمار' }
    }
  },
  alignment: {
    one: 'ارتباط بإطار مرجعي',
    many: 'الارتباطات بالأطر المرجعية',
    gender: 'm',
    fields: {
      framework: 'الإطار المرجعي',
      code: 'المرجع',
      label: 'النص',
      rank: 'الأهمية',
      justification: 'التعليل'
    },
    choices: {
      framework: {
        planning: 'وثيقة التخطيط',
        sdg: 'أجندة 2030 (أهداف التنمية المستدامة)',
        gcm: 'الاتفاق العالمي من أجل الهجرة',
        charter: 'ميثاق المدن الإدماجية',
        oecd: 'قائمة منظمة التعاون والتنمية',
        mgi: 'مؤشرات حكامة الهجرة المحلية',
        other: 'أخرى'
      },
      rank: { primary: 'رئيسي', secondary: 'ثانوي' }
    }
  },
  sealedVersion: {
    one: 'نسخة مثبتة',
    many: 'النسخ المثبتة',
    gender: 'f',
    fields: {
      occasion: 'المناسبة',
      body: 'الهيئة',
      actNumber: 'رقم القرار',
      actDate: 'تاريخ القرار',
      sealedOn: 'تاريخ التثبيت',
      format: 'الصيغة',
      content: 'بصمة المحتوى'
    },
    choices: {
      occasion: {
        approval: 'المصادقة',
        visit: 'زيارة دراسية',
        round: 'دورة المتابعة',
        ranking: 'ترتيب الأولويات',
        other: 'أخرى'
      }
    }
  }
} as const satisfies Partial<KindTexts<'ar'>>
