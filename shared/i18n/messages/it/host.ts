import type { Translated } from '../../message-set.ts'
import type { host as english } from '../en/host.ts'

/** Texts of the hosts: menus, dialogs, warnings about the place of a file. */
export const host = {
  'host.menu.file': 'File',
  'host.menu.new': 'Nuovo archivio del gruppo…',
  'host.menu.open': 'Apri un archivio del gruppo…',
  'host.menu.recent': 'Aperti di recente',
  'host.menu.sample': 'Guarda l’esempio di Milano',
  'host.menu.sampleCopy': 'Copia dell’esempio in cui provare…',
  'host.menu.close': 'Chiudi l’archivio del gruppo',
  'host.menu.settings': 'Impostazioni',
  'host.menu.quit': 'Esci',
  'host.menu.edit': 'Modifica',
  'host.menu.undo': 'Annulla',
  'host.menu.redo': 'Ripeti',
  'host.menu.cut': 'Taglia',
  'host.menu.copy': 'Copia',
  'host.menu.paste': 'Incolla',
  'host.menu.selectAll': 'Seleziona tutto',
  'host.menu.search': 'Cerca',
  'host.menu.view': 'Visualizza',
  'host.menu.zoomIn': 'Ingrandisci',
  'host.menu.zoomOut': 'Riduci',
  'host.menu.zoomReset': 'Dimensione normale',
  'host.menu.fullScreen': 'Schermo intero',
  'host.menu.window': 'Finestra',
  'host.menu.minimize': 'Riduci a icona',
  'host.menu.closeWindow': 'Chiudi finestra',
  'host.menu.help': 'Aiuto',
  'host.menu.about': 'Informazioni su Piano Comune',
  'host.files.all': 'Tutti i file',
  'host.files.workspace': 'Archivio del gruppo',
  'host.files.bundle': 'Pacchetto di scambio',
  'host.files.document': 'Documento Word',
  'host.files.attachment': 'Allegato',
  'host.files.backup': 'Copia di sicurezza',
  'host.files.picture': 'Immagine',
  'host.openOutside': 'Aprire questo indirizzo fuori dal programma?',
  'host.openOutside.yes': 'Apri',
  'host.openOutside.no': 'Annulla',
  'warning.networkFolder':
    'L’archivio si trova in una cartella di rete. Lì il blocco dei file non è affidabile: conviene lavorare su una copia in questo computer.',
  'warning.syncedFolder':
    'L’archivio si trova in una cartella sincronizzata (per esempio OneDrive o Dropbox). La sincronizzazione può creare copie in conflitto: conviene tenerlo in un’altra cartella di questo computer.',
  'warning.lowSpace':
    'Su questo disco resta poco spazio. Conviene liberarne, perché l’archivio e le copie di sicurezza possano crescere.',
  'warning.backupsFail':
    'Le copie di sicurezza automatiche non riescono: il lavoro recente sta solo in questo file. Salvarne una su un altro disco e far controllare questo computer.',
  'label.firstStart': 'Primo avvio: settore e componente',
  'stage.sample': 'Preparazione dell’archivio di esempio'
} as const satisfies Translated<typeof english, 'it'>
