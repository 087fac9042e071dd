/** How the program is called where a system lists it. */
export const PRODUCT = {
  id: 'piano-comune',
  name: 'Piano Comune',
  executable: 'piano-comune',
  summary: {
    en: 'Plans of a municipality’s working group on migration and local development',
    it: 'Piani del gruppo di lavoro comunale su migrazione e sviluppo locale',
    fr: 'Plans du groupe de travail municipal sur migration et développement local',
    ar: 'خطط فريق عمل البلدية حول الهجرة والتنمية المحلية'
  }
} as const

/** The files that open with the program: a group's workspace, and a bundle between cities (WORDS.md). */
export const FILE_KINDS = [
  {
    extension: 'piano',
    mime: 'application/x-piano-comune-workspace',
    name: 'Archivio del gruppo (Piano Comune)'
  },
  {
    extension: 'pianocomune',
    mime: 'application/x-piano-comune-bundle',
    name: 'Pacchetto di scambio (Piano Comune)'
  }
] as const

export const FILE_KIND_NAMES = {
  piano: {
    it: 'Archivio del gruppo',
    en: 'Piano Comune workspace',
    fr: 'Espace de travail Piano Comune',
    ar: 'ملف عمل الفريق'
  },
  pianocomune: {
    it: 'Pacchetto di scambio',
    en: 'Piano Comune exchange bundle',
    fr: 'Paquet d’échange Piano Comune',
    ar: 'حزمة تبادل'
  }
} as const satisfies Record<
  (typeof FILE_KINDS)[number]['extension'],
  Record<'it' | 'en' | 'fr' | 'ar', string>
>
