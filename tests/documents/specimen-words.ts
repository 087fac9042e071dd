import type { Direction, DocumentLabels, StatusMark } from '../../electron/core/documents/tree/index.ts'

type Three = readonly [string, string, string]

export type SpecimenWords = {
  readonly city: string
  readonly title: string
  readonly subtitle: string
  readonly subject: string
  readonly keywords: readonly string[]
  readonly version: string
  readonly stamp: readonly string[]
  readonly logoAlt: string
  readonly fixed: DocumentLabels
  readonly foreword: string
  readonly lead: string
  readonly opening: string
  readonly note: string
  readonly strong: string
  readonly emphasis: string
  readonly foreign: { readonly text: string; readonly language: string; readonly direction: Direction }
  readonly reference: string
  readonly calloutTitle: string
  readonly callout: string
  readonly prose: string
  readonly axis: string
  readonly items: Three
  readonly actions: Three
  readonly sheetHeader: { readonly label: string; readonly value: string }
  readonly sheetAlt: string
  readonly labels: readonly [string, string, string, string]
  readonly department: string
  readonly period: string
  readonly statuses: readonly [StatusMark, ...StatusMark[]]
  readonly indicators: string
  readonly budget: string
  readonly budgetHeader: Three
  readonly budgetAlt: string
  readonly group: string
  readonly total: string
  readonly source: string
  readonly chart: string
  readonly chartAlt: string
  readonly series: readonly [string, string]
  readonly year: string
  readonly people: string
  readonly progress: string
  readonly statusHeader: Three
  readonly gantt: string
  readonly ganttAlt: string
  readonly closing: string
}

export const ITALIAN_WORDS: SpecimenWords = {
  city: 'Comune di Milano',
  title: 'Roadmap migrazione e sviluppo locale',
  subtitle: 'Piano d’azione del gruppo di lavoro intersettoriale',
  subject: 'Allegato alla deliberazione di approvazione della roadmap',
  keywords: ['migrazione', 'sviluppo locale', 'roadmap'],
  version: 'Versione 3 del 12 marzo 2022',
  stamp: [
    'Allegato A alla deliberazione n. ________',
    'del ________________',
    'Il Segretario generale ________________'
  ],
  logoAlt: 'Stemma del Comune di Milano',
  fixed: {
    pageOf: 'Pagina {page} di {pages}',
    contents: 'Indice',
    table: 'Tabella {number}',
    figure: 'Figura {number}',
    partOf: '{caption} ({part}/{parts})',
    source: 'Fonte',
    note: 'Nota',
    draft: 'BOZZA'
  },
  foreword: 'Premessa',
  lead: 'La roadmap raccoglie le azioni che i settori del Comune realizzano insieme alle associazioni del territorio.',
  opening:
    'Il documento è stato preparato dal gruppo di lavoro intersettoriale nel corso di quattro incontri',
  note: 'Verbali degli incontri agli atti dell’Ufficio Cooperazione e Solidarietà internazionale.',
  strong: 'Il gruppo si riunisce ogni tre mesi.',
  emphasis: 'Come dire – Parole su cui riflettere,',
  foreign: { text: 'خارطة الطريق للهجرة', language: 'ar-MA', direction: 'rtl' },
  reference: 'Vedi la prima azione',
  calloutTitle: 'Che cosa non c’è in questo documento',
  callout: 'Sono esclusi i recapiti delle persone di contatto e le note interne.',
  prose:
    'Il Comune promuove la partecipazione delle persone con background migratorio attraverso sportelli di quartiere, laboratori linguistici e percorsi di accompagnamento al lavoro, in collaborazione con le associazioni della diaspora, gli enti del terzo settore e le città partner di Bologna e Tirana.',
  axis: 'Comunicazione inclusiva',
  items: [
    'Formazione del personale degli sportelli',
    'Revisione della modulistica in quattro lingue',
    'Incontri con il Forum Città Mondo'
  ],
  actions: [
    'Vademecum delle parole',
    'Sportello unico per le associazioni',
    'Mappa dei servizi di quartiere'
  ],
  sheetHeader: { label: 'Voce', value: 'Contenuto' },
  sheetAlt: 'Scheda dell’azione con settore responsabile, descrizione, periodo e stato.',
  labels: ['Settore responsabile', 'Descrizione', 'Periodo', 'Stato'],
  department: 'Direzione Politiche sociali',
  period: 'gennaio 2020 – dicembre 2022',
  statuses: [
    { tone: 'good', word: 'In linea' },
    { tone: 'watch', word: 'Da seguire' },
    { tone: 'bad', word: 'In ritardo' },
    { tone: 'met', word: 'Raggiunto' },
    { tone: 'noData', word: 'Senza dati' }
  ],
  indicators: 'Risorse e indicatori',
  budget: 'Risorse per azione e fonte',
  budgetHeader: ['Azione', 'Fonte', 'Importo (euro)'],
  budgetAlt: 'Importi per azione con la fonte di finanziamento.',
  group: 'Asse 1 – Comunicazione inclusiva',
  total: 'Totale',
  source: 'Comune di Milano, Direzione Bilancio, dati al 12 marzo 2022',
  chart: 'Persone che si sono rivolte agli sportelli',
  chartAlt: 'Le persone passano da 120 nel 2020 a 240 nel 2022; il valore atteso per il 2022 è 250.',
  series: ['Valore rilevato', 'Valore atteso'],
  year: 'Anno',
  people: 'Persone',
  progress: 'Stato di avanzamento',
  statusHeader: ['Obiettivo', 'Stato', 'Avanzamento'],
  gantt: 'Cronoprogramma delle azioni',
  ganttAlt: 'Tre barre: le azioni si susseguono da gennaio 2020 a dicembre 2022, l’ultima è la più lunga.',
  closing: 'Approvazione'
}

export const ARABIC_WORDS: SpecimenWords = {
  city: 'جماعة تطوان',
  title: 'خارطة طريق الهجرة والتنمية المحلية',
  subtitle: 'خطة عمل الفريق المشترك بين القطاعات 2020–2022',
  subject: 'ملحق بالمقرر القاضي بالمصادقة على خارطة الطريق',
  keywords: ['الهجرة', 'التنمية المحلية', 'خارطة الطريق'],
  version: 'النسخة 3 بتاريخ 12 مارس 2022',
  stamp: ['ملحق أ بالمقرر رقم ________', 'بتاريخ ________________', 'كاتب المجلس ________________'],
  logoAlt: 'شعار الجماعة',
  fixed: {
    pageOf: 'صفحة {page} من {pages}',
    contents: 'المحتويات',
    table: 'جدول {number}',
    figure: 'شكل {number}',
    partOf: '{caption} ({part}/{parts})',
    source: 'المصدر',
    note: 'ملاحظة',
    draft: 'مسودة'
  },
  foreword: 'تقديم',
  lead: 'تجمع خارطة الطريق الأعمال التي تنجزها أقسام الجماعة مع جمعيات المجتمع المدني.',
  opening:
    'أعد هذه الوثيقة الفريق المشترك بين القطاعات خلال 4 اجتماعات في إطار برنامج FAMI 2021–2027 (Unione europea)',
  note: 'محاضر الاجتماعات محفوظة لدى قسم التعاون الدولي بمدينة Milano.',
  strong: 'يجتمع الفريق كل ثلاثة أشهر.',
  emphasis: 'كلمات للتفكير،',
  foreign: { text: 'Come dire – Parole su cui riflettere', language: 'it-IT', direction: 'ltr' },
  reference: 'انظر العمل الأول',
  calloutTitle: 'ما لا تتضمنه هذه الوثيقة',
  callout: 'لا تتضمن الوثيقة بيانات الاتصال بالأشخاص ولا الملاحظات الداخلية.',
  prose:
    'تشجع الجماعة مشاركة الأشخاص ذوي الخلفية المهاجرة من خلال شبابيك الأحياء وورشات تعلم اللغة ومسارات المواكبة نحو الشغل، بتعاون مع جمعيات مغاربة العالم وهيئات المجتمع المدني والمدن الشريكة Bologna وTirana، وذلك بنسبة 45 % من الميزانية المرصودة لسنة 2022.',
  axis: 'التواصل الدامج',
  items: ['تكوين موظفي الشبابيك', 'مراجعة المطبوعات بأربع لغات', 'لقاءات مع منتدى Forum Città Mondo'],
  actions: ['دليل المصطلحات', 'شباك موحد للجمعيات', 'خريطة خدمات الأحياء'],
  sheetHeader: { label: 'البند', value: 'المحتوى' },
  sheetAlt: 'بطاقة العمل: القسم المسؤول والوصف والمدة والحالة.',
  labels: ['القسم المسؤول', 'الوصف', 'المدة', 'الحالة'],
  department: 'قسم الشؤون الاجتماعية',
  period: 'يناير 2020 – دجنبر 2022',
  statuses: [
    { tone: 'good', word: 'في المسار' },
    { tone: 'watch', word: 'يحتاج متابعة' },
    { tone: 'bad', word: 'متأخر' },
    { tone: 'met', word: 'تحقق' },
    { tone: 'noData', word: 'دون بيانات' }
  ],
  indicators: 'الموارد والمؤشرات',
  budget: 'الموارد حسب العمل والمصدر',
  budgetHeader: ['العمل', 'المصدر', 'المبلغ (درهم)'],
  budgetAlt: 'المبالغ حسب العمل مع مصدر التمويل.',
  group: 'المحور 1 – التواصل الدامج',
  total: 'المجموع',
  source: 'الجماعة، قسم الميزانية، بيانات 12 مارس 2022',
  chart: 'عدد الأشخاص الذين قصدوا الشبابيك',
  chartAlt: 'انتقل العدد من 120 سنة 2020 إلى 240 سنة 2022، والقيمة المستهدفة 250.',
  series: ['القيمة المسجلة', 'القيمة المستهدفة'],
  year: 'السنة',
  people: 'أشخاص',
  progress: 'وضعية التقدم',
  statusHeader: ['الهدف', 'الحالة', 'التقدم'],
  gantt: 'الجدول الزمني للأعمال',
  ganttAlt: 'ثلاثة أشرطة: تتوالى الأعمال من يناير 2020 إلى دجنبر 2022، وآخرها أطولها.',
  closing: 'المصادقة'
}
