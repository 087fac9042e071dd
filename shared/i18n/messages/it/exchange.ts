import type { Translated } from '../../message-set.ts'
import type { exchange as english } from '../en/exchange.ts'

/** Bundles: the page inside them, the stages of exchange, and the command line's answers. */
export const exchange = {
  'bundle.readme.title': '{{city}}: pacchetto di scambio',
  'bundle.readme.made': 'Preparato il {{date}}, destinazione: {{audience}}. Pacchetto n. {{sequence}}.',
  'bundle.licence': 'Licenza: {{licence}}',
  'bundle.noLicence': 'Licenza: non indicata',
  'bundle.missing':
    'Numeri tra l’ultimo pacchetto importato da questa copia dell’archivio e questo: {{number}}. Erano per altri, oppure non sono mai arrivati: chiedere alla città.',
  'bundle.otherCopy':
    'Viene da un’altra copia dell’archivio di questa città rispetto all’ultimo pacchetto: il file è stato spostato, copiato o ripristinato. Ciò che si trova solo nell’altra copia può mancare, o tornare a una versione precedente: se una modifica sorprende, chiedere alla città.',
  'bundle.readme.howToOpen': 'Come si apre',
  'bundle.readme.withProgram':
    'Con il programma Piano Comune: area «Scambi con le città», poi «Importa un pacchetto». Il programma verifica la provenienza e mostra tutto prima di accettarlo.',
  'bundle.readme.withoutProgram':
    'Senza il programma: il file è un archivio ZIP. Nella cartella data/tables ci sono le tabelle (CSV, UTF-8), in data/records gli stessi dati in forma completa, in data/attachments gli allegati.',
  'bundle.readme.contents': 'Che cosa contiene',
  'bundle.readme.whatHeldBack': 'Che cosa è stato trattenuto',
  'bundle.readme.nothingHeldBack': 'Non è stato trattenuto nulla.',
  'bundle.readme.records': 'I contenuti',
  'bundle.readme.kind': 'Tipo',
  'bundle.readme.number': 'Numero',
  'bundle.readme.reason': 'Riservatezza',
  'bundle.readme.heldBack': 'trattenuto',
  'bundle.readme.more': 'Altre schede nelle tabelle: {{number}}',
  'stage.collecting': 'Raccolta dei contenuti',
  'stage.packing': 'Preparazione del pacchetto',
  'stage.saving': 'Salvataggio del file',
  'stage.reading': 'Lettura del file',
  'stage.checking': 'Verifica del pacchetto',
  'stage.comparing': 'Confronto con il pacchetto precedente',
  'stage.backup': 'Copia di sicurezza',
  'stage.writing': 'Scrittura nell’archivio del gruppo',
  'cli.bundle.exported': 'Pacchetto n. {{sequence}}; schede: {{records}}; valori trattenuti: {{withheld}}',
  'cli.bundle.of': 'Pacchetto n. {{sequence}} di {{city}}, {{date}}',
  'cli.bundle.fingerprint': 'Cifre da confrontare per telefono: {{fingerprint}}',
  'cli.bundle.trust.confirmed': 'Provenienza verificata',
  'cli.bundle.trust.unverified': 'Provenienza non verificata: telefonare e confrontare le cifre',
  'cli.bundle.trust.new': 'Città mai incontrata prima: telefonare e confrontare le cifre',
  'cli.bundle.trust.changed': 'La chiave di questa città è cambiata: il pacchetto sarà rifiutato',
  'cli.bundle.differences': 'Differenze: {{count, number}}; schede senza cambiamenti: {{unchanged}}',
  'cli.bundle.known': 'Questo pacchetto è già stato importato.',
  'cli.bundle.state.new': 'nuova',
  'cli.bundle.state.new_m': 'nuovo',
  'cli.bundle.state.changed': 'cambiata',
  'cli.bundle.state.changed_m': 'cambiato',
  'cli.bundle.state.withdrawn': 'ritirata',
  'cli.bundle.state.withdrawn_m': 'ritirato',
  'cli.bundle.imported': 'Importato; schede: {{records}}; transazione: {{stamp}}',
  'cli.bundle.withheld': 'Valori trattenuti dal mittente: {{count, number}}'
} as const satisfies Translated<typeof english, 'it'>
