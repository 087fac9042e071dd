import type { Translated } from '../../message-set.ts'
import type { labels as english } from '../en/labels.ts'

/** What the history calls transactions that the program itself made: labels of `workspace.commit`. */
export const labels = {
  'label.created': 'إنشاء أرشيف الفريق',
  'label.migrated': 'نقل الأرشيف إلى صيغة أحدث',
  'label.bundleImported': 'استيراد حزمة تبادل',
  'label.bundleExported': 'تصدير حزمة تبادل',
  'label.keyConfirmed': 'تأكيد مفتاح المدينة',
  'label.sealed': 'تثبيت النسخة',
  'label.attached': 'إرفاق ملف',
  'label.sampleCity': 'المدينة وخارطة الطريق',
  'label.sampleDepartments': 'أقسام الفريق',
  'label.sampleMembers': 'أعضاء الفريق',
  'label.samplePartnerCities': 'المدن الشريكة',
  'label.sampleStakeholders': 'الفاعلون المحليون',
  'label.sampleContacts': 'جهات الاتصال',
  'label.samplePriorities': 'الأولويات',
  'label.sampleScores': 'تنقيط الأولويات',
  'label.samplePractices': 'الممارسات الجيدة',
  'label.samplePlan': 'المحاور والأهداف والإجراءات',
  'label.sampleMonitoring': 'المؤشرات والقياسات'
} as const satisfies Translated<typeof english, 'ar'>
