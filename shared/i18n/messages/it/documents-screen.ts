import type { Translated } from '../../message-set.ts'
import type { documentsScreen as english } from '../en/documents-screen.ts'

/** The screen of documents. */
export const documentsScreen = {
  'documentScreen.document': 'Documento',
  'documentScreen.language': 'Lingua del documento',
  'documentScreen.audience': 'Per chi',
  'documentScreen.draft': 'Segna come bozza',
  'documentScreen.save': 'Salva il documento Word',
  'documentScreen.saving': 'Documento: {{title}}',
  'documentScreen.saved': '«{{file}}» è pronto ({{size}}).',
  'documentScreen.sameBytes':
    'Gli stessi dati danno sempre lo stesso file, byte per byte: con questa impronta si controlla che non sia stato cambiato.',
  'documentScreen.preview': 'Anteprima',
  'documentScreen.previewHint':
    'Anteprima del contenuto. Numeri di pagina e impaginazione sono nel documento Word.',
  'documentScreen.readiness': 'Che cosa manca prima del Consiglio',
  'documentScreen.complete': 'Le azioni sono complete.',
  'documentScreen.blockers_one': 'Una mancanza impedisce l’approvazione.',
  'documentScreen.blockers_many': '{{number}} mancanze impediscono l’approvazione.',
  'documentScreen.blockers_other': '{{number}} mancanze impediscono l’approvazione.',
  'documentScreen.warnings_one': 'Un avviso.',
  'documentScreen.warnings_many': '{{number}} avvisi.',
  'documentScreen.warnings_other': '{{number}} avvisi.',
  'documentScreen.severity.blocker': 'Impedisce l’approvazione:',
  'documentScreen.severity.warning': 'Avviso:',
  'documentScreen.leftOut': 'Che cosa resta fuori',
  'documentScreen.leftOutText_one':
    'Un valore riservato non è stampato per questi lettori. Il documento lo dice in fondo.',
  'documentScreen.leftOutText_many':
    '{{number}} valori riservati non sono stampati per questi lettori. Il documento lo dice in fondo.',
  'documentScreen.leftOutText_other':
    '{{number}} valori riservati non sono stampati per questi lettori. Il documento lo dice in fondo.'
} as const satisfies Translated<typeof english, 'it'>
