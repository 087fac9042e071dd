import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the working group. */
export const group = {
  department: {
    one: 'قسم',
    many: 'الأقسام',
    empty: 'هنا الأقسام المشاركة في الفريق.',
    gender: 'm',
    fields: { shortName: 'الاسم المختصر', responsibilities: 'الاختصاصات' }
  },
  member: {
    one: 'عضو',
    many: 'الأعضاء',
    empty: 'هنا أعضاء الفريق، لكلٍّ منهم وظيفته وقسمه.',
    gender: 'm',
    fields: {
      function: 'المهمة في الفريق',
      name: 'الاسم الكامل',
      appointmentAct: 'قرار التعيين',
      since: 'منذ',
      until: 'إلى غاية'
    },
    choices: {
      function: {
        coordinator: 'التنسيق',
        referent: 'ممثل القسم',
        member: 'عضو',
        expert: 'خبير خارجي',
        observer: 'مراقب'
      }
    }
  }
} as const satisfies Partial<KindTexts<'ar'>>
