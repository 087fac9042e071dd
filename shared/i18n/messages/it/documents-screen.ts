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
  'documentScreen.found': 'Nomi e recapiti di persone nei testi',
  'documentScreen.foundText_one':
    'Nei testi che il documento stampa c’è un nome o un recapito di una persona. Chi riceve il documento lo legge, e un allegato del Consiglio si pubblica.',
  'documentScreen.foundText_many':
    'Nei testi che il documento stampa ci sono {{number}} nomi o recapiti di persone. Chi riceve il documento li legge, e un allegato del Consiglio si pubblica.',
  'documentScreen.foundText_other':
    'Nei testi che il documento stampa ci sono {{number}} nomi o recapiti di persone. Chi riceve il documento li legge, e un allegato del Consiglio si pubblica.',
  'documentScreen.foundMore_one': 'e un altro.',
  'documentScreen.foundMore_many': 'e altri {{number}}.',
  'documentScreen.foundMore_other': 'e altri {{number}}.',
  'documentScreen.foundTitle': 'Il documento nomina persone',
  'documentScreen.foundHint':
    'Per toglierli, aprire la scheda dall’elenco e correggere il testo: l’anteprima si aggiorna.',
  'documentScreen.foundLook': 'Guarda l’elenco',
  'documentScreen.foundPrint': 'Salva con questi dati',
  'documentScreen.leftOut': 'Che cosa resta fuori',
  'documentScreen.leftOutText_one':
    'Un valore riservato non è stampato per questi lettori. Il documento lo dice in fondo.',
  'documentScreen.leftOutText_many':
    '{{number}} valori riservati non sono stampati per questi lettori. Il documento lo dice in fondo.',
  'documentScreen.leftOutText_other':
    '{{number}} valori riservati non sono stampati per questi lettori. Il documento lo dice in fondo.'
} as const satisfies Translated<typeof english, 'it'>
