import type { Translated } from '../../message-set.ts'
import type { exchange as english } from '../en/exchange.ts'

/** Bundles: the page inside them, the stages of exchange, and the command line's answers. */
export const exchange = {
  'bundle.readme.title': '{{city}}: حزمة تبادل',
  'bundle.readme.made': 'أُعدّت في {{date}}، موجَّهة إلى: {{audience}}. الحزمة رقم {{sequence}}.',
  'bundle.licence': 'الرخصة: {{licence}}',
  'bundle.noLicence': 'الرخصة: غير محددة',
  'bundle.missing':
    'عدد الأرقام بين آخر حزمة مستوردة من هذه النسخة من الملف وهذه الحزمة: {{number}}. كانت موجهة إلى غيركم، أو لم تصل قط: يُرجى سؤال المدينة.',
  'bundle.otherCopy':
    'أُعدّت هذه الحزمة في نسخة من ملف المدينة غير التي أُعدّت فيها الحزمة السابقة: نُقل الملف أو نُسخ أو استُعيد. قد يغيب عنها ما لا يوجد إلا في النسخة الأخرى، أو يعود إلى صيغة أقدم: إن بدا تغيير ما غير متوقع، فتُسأل المدينة.',
  'bundle.readme.howToOpen': 'كيف تُفتح',
  'bundle.readme.withProgram':
    'باستعمال برنامج Piano Comune: قسم «التبادل بين المدن» ثم «استيراد حزمة». يتحقق البرنامج من المصدر ويعرض كل شيء قبل القبول.',
  'bundle.readme.withoutProgram':
    'من دون البرنامج: الملف أرشيف ZIP. يضم المجلد data/tables الجداول (CSV، UTF-8)، وdata/records البيانات نفسها كاملة، وdata/attachments المرفقات.',
  'bundle.readme.contents': 'ما تحتويه',
  'bundle.readme.whatHeldBack': 'ما تم حجبه',
  'bundle.readme.nothingHeldBack': 'لم يُحجب أي شيء.',
  'bundle.readme.records': 'المحتوى',
  'bundle.readme.kind': 'النوع',
  'bundle.readme.number': 'العدد',
  'bundle.readme.reason': 'السرية',
  'bundle.readme.heldBack': 'محجوب',
  'bundle.readme.more': 'بطاقات أخرى في الجداول: {{number}}',
  'stage.collecting': 'جمع المحتوى',
  'stage.packing': 'إعداد الحزمة',
  'stage.saving': 'حفظ الملف',
  'stage.reading': 'قراءة الملف',
  'stage.checking': 'التحقق من الحزمة',
  'stage.comparing': 'المقارنة مع الحزمة السابقة',
  'stage.backup': 'نسخة احتياطية',
  'stage.writing': 'الكتابة في أرشيف الفريق',
  'cli.bundle.exported': 'الحزمة رقم {{sequence}}؛ البطاقات: {{records}}؛ القيم المحجوبة: {{withheld}}',
  'cli.bundle.of': 'الحزمة رقم {{sequence}} من {{city}}، {{date}}',
  'cli.bundle.fingerprint': 'أرقام للمقارنة هاتفيًا: {{fingerprint}}',
  'cli.bundle.trust.confirmed': 'المصدر متحقَّق منه',
  'cli.bundle.trust.unverified': 'المصدر غير متحقَّق منه: يُرجى الاتصال هاتفيًا ومقارنة الأرقام',
  'cli.bundle.trust.new': 'مدينة غير معروفة من قبل: يُرجى الاتصال هاتفيًا ومقارنة الأرقام',
  'cli.bundle.trust.changed': 'تغيّر مفتاح هذه المدينة: ستُرفض الحزمة',
  'cli.bundle.differences': 'الفروق: {{count, number}}؛ بطاقات بلا تغيير: {{unchanged}}',
  'cli.bundle.known': 'سبق استيراد هذه الحزمة.',
  'cli.bundle.state.new': 'جديدة',
  'cli.bundle.state.new_m': 'جديد',
  'cli.bundle.state.changed': 'معدَّلة',
  'cli.bundle.state.changed_m': 'معدَّل',
  'cli.bundle.state.withdrawn': 'مسحوبة',
  'cli.bundle.state.withdrawn_m': 'مسحوب',
  'cli.bundle.imported': 'تم الاستيراد؛ البطاقات: {{records}}؛ العملية: {{stamp}}',
  'cli.bundle.withheld': 'القيم التي حجبها المرسل: {{count, number}}'
} as const satisfies Translated<typeof english, 'ar'>
