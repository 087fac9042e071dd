import type { Translated } from '../../message-set.ts'
import type { practices as english } from '../en/practices.ts'

/** Good practices: list, five key words, transfer decision. */
export const practices = {
  'practices.city': 'المدينة',
  'practices.own': '{{city}} (مدينتنا)',
  'practices.actions': 'الإجراءات',
  'practices.keywords': 'الكلمات المفاتيح الخمس',
  'practices.ofFive': '{{filled}}/5',
  'practices.keywordsFilled': 'الكلمات المفاتيح المعبأة: {{filled}} من 5',
  'practices.decide': 'القرار بشأن الاعتماد',
  'practices.decideAgain': 'تغيير القرار',
  'practices.decided': 'قرار الاعتماد: {{record}}',
  'practices.decidedMany_zero': 'لا قرار',
  'practices.decidedMany_one': 'قرار بشأن اعتماد ممارسة واحدة',
  'practices.decidedMany_two': 'قرار بشأن اعتماد ممارستين',
  'practices.decidedMany_few': 'قرار بشأن اعتماد {{count, number}} ممارسات',
  'practices.decidedMany_many': 'قرار بشأن اعتماد {{count, number}} ممارسة',
  'practices.decidedMany_other': 'قرار بشأن اعتماد {{count, number}} ممارسة',
  'practices.keyword.transnationalActors': 'فاعلون محليون عبر الحدود',
  'practices.keyword.transnationalActors.hint': 'كيف تثمّن من ينشطون هنا وفي بلد الأصل؟',
  'practices.keyword.multiSector': 'إمكانات متعددة القطاعات',
  'practices.keyword.multiSector.hint': 'ما القطاعات التي تمسها أو قد تمسها؟',
  'practices.keyword.multiStakeholder': 'تعدد الأطراف',
  'practices.keyword.multiStakeholder.hint': 'من يشارك فيها وبأي دور؟',
  'practices.keyword.networking': 'التشبيك',
  'practices.keyword.networking.hint': 'من جمعت بينهم؟',
  'practices.keyword.sustainability': 'الاستدامة',
  'practices.keyword.sustainability.hint': 'ما الذي يضمن استمرارها بعد المشروع؟'
} as const satisfies Translated<typeof english, 'ar'>
