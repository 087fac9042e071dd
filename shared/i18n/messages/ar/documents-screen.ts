import type { Translated } from '../../message-set.ts'
import type { documentsScreen as english } from '../en/documents-screen.ts'

/** The screen of documents. */
export const documentsScreen = {
  'documentScreen.document': 'الوثيقة',
  'documentScreen.language': 'لغة الوثيقة',
  'documentScreen.audience': 'لمن',
  'documentScreen.draft': 'وسم الوثيقة بأنها مسودة',
  'documentScreen.save': 'حفظ وثيقة Word',
  'documentScreen.saving': 'الوثيقة: {{title}}',
  'documentScreen.saved': '«{{file}}» جاهزة ({{size}}).',
  'documentScreen.sameBytes': 'المعطيات نفسها تعطي دائمًا الملف نفسه تمامًا: بهذه البصمة يُعرف هل جرى تغييره.',
  'documentScreen.preview': 'معاينة',
  'documentScreen.previewHint': 'معاينة المحتوى. أرقام الصفحات وتنسيقها في وثيقة Word.',
  'documentScreen.readiness': 'ما ينقص قبل العرض على المجلس',
  'documentScreen.complete': 'الإجراءات مكتملة.',
  'documentScreen.blockers_zero': 'لا نواقص تمنع المصادقة.',
  'documentScreen.blockers_one': 'نقص واحد يمنع المصادقة.',
  'documentScreen.blockers_two': 'نقصان يمنعان المصادقة.',
  'documentScreen.blockers_few': '{{number}} نواقص تمنع المصادقة.',
  'documentScreen.blockers_many': '{{number}} نقصًا يمنع المصادقة.',
  'documentScreen.blockers_other': '{{number}} نقص يمنع المصادقة.',
  'documentScreen.warnings_zero': 'لا تنبيهات.',
  'documentScreen.warnings_one': 'تنبيه واحد.',
  'documentScreen.warnings_two': 'تنبيهان.',
  'documentScreen.warnings_few': '{{number}} تنبيهات.',
  'documentScreen.warnings_many': '{{number}} تنبيهًا.',
  'documentScreen.warnings_other': '{{number}} تنبيه.',
  'documentScreen.severity.blocker': 'يمنع المصادقة:',
  'documentScreen.severity.warning': 'تنبيه:',
  'documentScreen.leftOut': 'ما لا يظهر في الوثيقة',
  'documentScreen.leftOutText_zero': 'لا قيم سرية محجوبة عن هؤلاء القراء.',
  'documentScreen.leftOutText_one': 'قيمة سرية واحدة لا تُطبع لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.',
  'documentScreen.leftOutText_two': 'قيمتان سريتان لا تُطبعان لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.',
  'documentScreen.leftOutText_few': '{{number}} قيم سرية لا تُطبع لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.',
  'documentScreen.leftOutText_many': '{{number}} قيمة سرية لا تُطبع لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.',
  'documentScreen.leftOutText_other': '{{number}} قيمة سرية لا تُطبع لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.'
} as const satisfies Translated<typeof english, 'ar'>
