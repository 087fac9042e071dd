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
  'documentScreen.found': 'أسماء أشخاص وبيانات اتصالهم في النصوص',
  'documentScreen.foundText_zero': 'لا أسماء أشخاص ولا بيانات اتصال في النصوص التي تطبعها الوثيقة.',
  'documentScreen.foundText_one':
    'في النصوص التي تطبعها الوثيقة اسم شخص أو بيان اتصال واحد. يقرؤه كل من تصله الوثيقة، وملاحق المجلس تُنشر.',
  'documentScreen.foundText_two':
    'في النصوص التي تطبعها الوثيقة اسمان لأشخاص أو بيانا اتصال. يقرؤهما كل من تصله الوثيقة، وملاحق المجلس تُنشر.',
  'documentScreen.foundText_few':
    'في النصوص التي تطبعها الوثيقة {{number}} أسماء أشخاص أو بيانات اتصال. يقرؤها كل من تصله الوثيقة، وملاحق المجلس تُنشر.',
  'documentScreen.foundText_many':
    'في النصوص التي تطبعها الوثيقة {{number}} اسمًا لأشخاص أو بيان اتصال. يقرؤها كل من تصله الوثيقة، وملاحق المجلس تُنشر.',
  'documentScreen.foundText_other':
    'في النصوص التي تطبعها الوثيقة {{number}} اسم شخص أو بيان اتصال. يقرؤها كل من تصله الوثيقة، وملاحق المجلس تُنشر.',
  'documentScreen.foundMore_zero': 'ولا شيء غيرها.',
  'documentScreen.foundMore_one': 'وواحد آخر.',
  'documentScreen.foundMore_two': 'واثنان آخران.',
  'documentScreen.foundMore_few': 'و{{number}} غيرها.',
  'documentScreen.foundMore_many': 'و{{number}} غيرها.',
  'documentScreen.foundMore_other': 'و{{number}} غيرها.',
  'documentScreen.foundTitle': 'الوثيقة تسمي أشخاصًا',
  'documentScreen.foundHint': 'لحذفها تُفتح البطاقة من القائمة ويُصحَّح النص، والمعاينة تتحدّث تلقائيًا.',
  'documentScreen.foundLook': 'عرض القائمة',
  'documentScreen.foundPrint': 'الحفظ مع هذه البيانات',
  'documentScreen.leftOut': 'ما لا يظهر في الوثيقة',
  'documentScreen.leftOutText_zero': 'لا قيم سرية محجوبة عن هؤلاء القراء.',
  'documentScreen.leftOutText_one': 'قيمة سرية واحدة لا تُطبع لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.',
  'documentScreen.leftOutText_two': 'قيمتان سريتان لا تُطبعان لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.',
  'documentScreen.leftOutText_few': '{{number}} قيم سرية لا تُطبع لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.',
  'documentScreen.leftOutText_many': '{{number}} قيمة سرية لا تُطبع لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.',
  'documentScreen.leftOutText_other': '{{number}} قيمة سرية لا تُطبع لهؤلاء القراء. تذكر الوثيقة ذلك في آخرها.'
} as const satisfies Translated<typeof english, 'ar'>
