import type { SameTexts } from '../../../common-texts.ts'
import type { common as english } from '../../en/kinds/common.ts'

/** Texts that kinds share: labels by the name of a field, choices by the name of their field. A kind says only what differs. */
export const common = {
  fields: {
    id: 'البطاقة',
    deletedAt: 'في سلة المحذوفات',
    name: 'الاسم',
    country: 'البلد',
    notes: 'ملاحظات داخلية',
    publicKey: 'المفتاح العام',
    position: 'الترتيب',
    date: 'التاريخ',
    role: 'الدور',
    department: 'القسم',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    description: 'الوصف',
    responsibleDepartment: 'القسم المسؤول',
    website: 'الموقع الإلكتروني',
    stakeholder: 'الفاعل المحلي',
    source: 'المصدر',
    title: 'العنوان',
    targetGroup: 'الفئة المستهدفة',
    priority: 'الأولوية',
    note: 'ملاحظة',
    partnerCity: 'المدينة الشريكة',
    cityRole: 'دور المدينة',
    startDate: 'البداية',
    endDate: 'النهاية',
    summary: 'ملخص',
    context: 'السياق',
    licence: 'الرخصة',
    roadmap: 'خارطة الطريق',
    code: 'الرمز',
    expectedResult: 'النتيجة المنتظرة',
    objective: 'الهدف',
    axis: 'المحور',
    fundingStatus: 'وضع التمويل',
    projectCode: 'رمز المشروع',
    action: 'الإجراء',
    recordCount: 'عدد البطاقات',
    bundleId: 'معرّف الحزمة',
    packageHash: 'بصمة الملف',
    series: 'سلسلة الترقيم',
    sequence: 'الرقم التسلسلي',
    audience: 'الجهة المعنية',
    createdAt: 'تاريخ الإنشاء',
    header: 'ترويسة الحزمة',
    contactRole: 'جهة الاتصال (الصفة)'
  },
  choices: {
    cityRole: {
      policyMaker: 'صانع سياسات',
      serviceProvider: 'مقدم خدمات',
      employer: 'مُشغّل',
      buyer: 'مشترٍ للسلع والخدمات'
    },
    fundingStatus: {
      available: 'متوفر',
      requested: 'تم طلبه',
      toFind: 'يتعين توفيره',
      notNeeded: 'غير لازم'
    }
  }
} as const satisfies SameTexts<typeof english>
