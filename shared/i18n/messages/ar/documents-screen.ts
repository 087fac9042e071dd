/** The screen of documents. */
export const documentsScreen = {
  'documentScreen.document': 'الوثيقة',
  'documentScreen.language': 'لغة الوثيقة',
  'documentScreen.audience': 'لمن',
  'documentScreen.annex': 'الملحق',
  'documentScreen.proposal': 'مشروع المقرر',
  'documentScreen.proposalHint': 'رقم … بتاريخ …',
  'documentScreen.draft': 'وسم الوثيقة بأنها مسودة',
  'documentScreen.save': 'حفظ وثيقة Word',
  'documentScreen.saving': 'الوثيقة: {{title}}',
  'documentScreen.saved': '«{{file}}» جاهزة ({{size}}).',
  'documentScreen.sameBytes': 'المعطيات نفسها تعطي دائمًا الملف نفسه تمامًا: بهذه البصمة يُعرف هل جرى تغييره.',
  'documentScreen.preview': 'معاينة',
  'documentScreen.previewHint': 'معاينة المحتوى. أرقام الصفحات وتنسيقها في وثيقة Word.',
  'documentScreen.readiness': 'ما ينقص قبل العرض على المجلس',
  'documentScreen.complete': 'الإجراءات مكتملة.',
  'documentScreen.blockers': 'نواقص تمنع المصادقة: {{number}}.',
  'documentScreen.warnings': 'تنبيهات: {{number}}.',
  'documentScreen.severity.blocker': 'يمنع المصادقة:',
  'documentScreen.severity.warning': 'تنبيه:',
  'documentScreen.leftOut': 'ما لا يظهر في الوثيقة',
  'documentScreen.leftOutText': 'قيم سرية لا تُطبع لهؤلاء القراء: {{number}}. تذكر الوثيقة ذلك في آخرها.'
} as const
