import type { Translated } from '../../message-set.ts'
import type { host as english } from '../en/host.ts'

/** Texts of the hosts: menus, dialogs, warnings about the place of a file. */
export const host = {
  'host.menu.file': 'ملف',
  'host.menu.new': 'أرشيف فريق جديد…',
  'host.menu.open': 'فتح أرشيف الفريق…',
  'host.menu.recent': 'فُتحت مؤخرًا',
  'host.menu.sample': 'الاطلاع على مثال ميلانو',
  'host.menu.sampleCopy': 'نسخة من المثال للتجربة…',
  'host.menu.close': 'إغلاق أرشيف الفريق',
  'host.menu.settings': 'الإعدادات',
  'host.menu.quit': 'إنهاء',
  'host.menu.edit': 'تحرير',
  'host.menu.undo': 'تراجع',
  'host.menu.redo': 'إعادة',
  'host.menu.cut': 'قص',
  'host.menu.copy': 'نسخ',
  'host.menu.paste': 'لصق',
  'host.menu.selectAll': 'تحديد الكل',
  'host.menu.search': 'بحث',
  'host.menu.view': 'عرض',
  'host.menu.zoomIn': 'تكبير',
  'host.menu.zoomOut': 'تصغير',
  'host.menu.zoomReset': 'الحجم الأصلي',
  'host.menu.fullScreen': 'ملء الشاشة',
  'host.menu.window': 'نافذة',
  'host.menu.minimize': 'تصغير النافذة',
  'host.menu.closeWindow': 'إغلاق النافذة',
  'host.menu.help': 'مساعدة',
  'host.menu.about': 'حول Piano Comune',
  'host.files.all': 'كل الملفات',
  'host.files.workspace': 'أرشيف الفريق',
  'host.files.bundle': 'حزمة تبادل',
  'host.files.document': 'مستند Word',
  'host.files.attachment': 'مرفق',
  'host.files.backup': 'نسخة احتياطية',
  'host.files.picture': 'صورة',
  'host.openOutside': 'هل تريد فتح هذا العنوان خارج البرنامج؟',
  'host.openOutside.yes': 'فتح',
  'host.openOutside.no': 'إلغاء',
  'warning.networkFolder':
    'يوجد الأرشيف في مجلد شبكة، حيث لا يكون قفل الملفات موثوقًا. من الأسلم العمل على نسخة في هذا الحاسوب.',
  'warning.syncedFolder':
    'يوجد الأرشيف في مجلد متزامن (مثل OneDrive أو Dropbox). قد تنشئ المزامنة نسخًا متعارضة؛ من الأسلم حفظه في مجلد آخر في هذا الحاسوب.',
  'warning.lowSpace': 'المساحة المتبقية في هذا القرص قليلة. يُرجى تحرير بعضها ليتسع للأرشيف ونسخه الاحتياطية.',
  'warning.backupsFail':
    'النسخ الاحتياطية التلقائية لا تنجح: العمل الأخير موجود في هذا الملف وحده. يُرجى حفظ نسخة في قرص آخر وطلب فحص هذا الحاسوب.',
  'label.firstStart': 'البداية الأولى: المصلحة والعضو',
  'stage.sample': 'إعداد الأرشيف النموذجي'
} as const satisfies Translated<typeof english, 'ar'>
