import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of needs and priorities. */
export const needs = {
  criterion: {
    one: 'معيار',
    many: 'المعايير',
    gender: 'm',
    fields: { question: 'السؤال الموجه', weight: 'الوزن', direction: 'الاتجاه' },
    choices: { direction: { benefit: 'كلما ارتفع كان أفضل', cost: 'كلما ارتفع كان أسوأ' } }
  },
  priority: {
    one: 'أولوية',
    many: 'الأولويات',
    empty:
      'هنا يجمع الفريق الأولويات المنبثقة عن الحاجيات التي رصدتها الأقسام، ويقيّمها بالمعايير نفسها، ويقرر ما يدخل منها في خارطة الطريق. ابدأ بالأولى.',
    gender: 'f',
    fields: {
      need: 'الحاجة التي تستجيب لها',
      department: 'القسم المقترح',
      decision: 'القرار',
      decisionReason: 'تعليل القرار'
    },
    choices: {
      decision: {
        open: 'قيد القرار',
        inRoadmap: 'ضمن خارطة الطريق',
        toDeepen: 'تحتاج إلى تعميق',
        postponed: 'مؤجلة',
        excluded: 'مستبعدة'
      }
    }
  },
  score: {
    one: 'نقطة',
    many: 'النقاط',
    gender: 'f',
    fields: { criterion: 'المعيار', value: 'النقطة' },
    scales: { value: null }
  }
} as const satisfies Partial<KindTexts<'ar'>>
