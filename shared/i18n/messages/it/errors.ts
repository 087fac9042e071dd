import type { Translated } from '../../message-set.ts'
import type { errors as english } from '../en/errors.ts'

/** What went wrong and what to do next. */
export const errors = {
  'error.INVALID_INPUT': 'I dati inviati non sono nella forma attesa. Controllare i campi e riprovare.',
  'error.UNKNOWN_TYPE':
    'Il tipo di scheda «{{type}}» non esiste in questa versione del programma. Correggere il nome o aggiornare il programma.',
  'error.UNKNOWN_FIELD':
    'Il campo «{{field}}» non esiste per questo tipo di scheda. Correggere il nome o aggiornare il programma.',
  'error.VALUE_INVALID': 'Il valore di «{{field}}» non è ammesso. Scegliere o scrivere un altro valore.',
  'error.LINE_TOO_LONG': 'Il testo di «{{field}}» supera i 500 caratteri. Accorciarlo e salvare di nuovo.',
  'error.PROSE_TOO_LONG':
    'Il testo di «{{field}}» supera i 200.000 caratteri. Dividerlo o allegarlo come file.',
  'error.TEXT_MALFORMED':
    'Il testo di «{{field}}» contiene caratteri che non si possono conservare. Toglierli e salvare di nuovo.',
  'error.WHEN_INVALID':
    '«{{field}}» non si capisce. Scrivere un giorno, un mese, un trimestre, una stagione o un anno: 12/03/2026, marzo 2026, 3° trimestre 2026, primavera 2026, circa 2026.',
  'error.DATE_INVALID': 'La data di «{{field}}» non esiste nel calendario. Scriverla come 12/03/2026.',
  'error.FIELD_GUARDED':
    '«{{field}}» segue dai pacchetti di una città e dalla conferma telefonica della sua chiave. Non si scrive a mano: importare un pacchetto o confermare la chiave.',
  'error.FIELD_REQUIRED':
    'Manca «{{field}}», senza il quale la scheda non può esistere. Scriverlo e salvare di nuovo.',
  'error.REASON_REQUIRED': 'Questa modifica va motivata. Scrivere il motivo e salvare di nuovo.',
  'error.REFERENCE_UNKNOWN': 'Il campo «{{field}}» rimanda a una scheda che non c’è. Sceglierne un’altra.',
  'error.REFERENCE_LOOP': 'La scheda finirebbe dentro sé stessa. Scegliere un altro posto.',
  'error.OPERATIONS_INVALID':
    'Le operazioni richieste non sono comprensibili al programma. Nulla è stato cambiato. Controllare come sono scritte e riprovare.',
  'error.RECORD_UNKNOWN':
    'Questa scheda non c’è nell’archivio del gruppo. Tornare all’elenco e sceglierne un’altra.',
  'error.RECORD_DELETED': 'La scheda è nel cestino. Ripristinarla prima di modificarla.',
  'error.RECORD_EXISTS':
    'Una scheda con questo identificativo esiste già. Usare un altro identificativo o modificare quella.',
  'error.RECORD_NOT_DELETED': 'La scheda non è nel cestino: non c’è nulla da ripristinare.',
  'error.PARENT_DELETED': 'La scheda che la contiene è nel cestino. Ripristinare prima quella.',
  'error.ONLY_ONE': 'Di questo tipo può esserci una sola scheda, e c’è già. Aprire e modificare quella.',
  'error.STALE': 'Nel frattempo qualcun altro ha cambiato «{{field}}». Confrontare i due testi e scegliere.',
  'error.NOTHING_TO_UNDO': 'Non c’è nulla da annullare.',
  'error.NOTHING_TO_REDO': 'Non c’è nulla da ripetere.',
  'error.UNDO_BLOCKED':
    'Tutto ciò che questa operazione aveva cambiato è stato modificato di nuovo: nulla è stato annullato. Annullare prima le modifiche successive, dalla cronologia.',
  'error.TRANSACTION_UNKNOWN':
    'Questa operazione non è nella cronologia. Aggiornare la cronologia e sceglierne un’altra.',
  'error.CLOCK_AHEAD':
    'L’ultima modifica di questo archivio porta la data {{last}}, ma l’orologio di questo computer segna {{now}}. Se l’orologio è sbagliato, correggerlo e riprovare; se è giusto, confermarlo e proseguire: ciò che si scrive verrà dopo quella modifica.',
  'error.CLOCK_DOUBTFUL':
    'L’orologio di questo computer segna {{now}}, molto dopo tutto ciò che qui risulta ({{last}}). Se è sbagliato, correggerlo e riprovare; se è giusto, confermarlo e proseguire.',
  'error.NO_WORKSPACE': 'Nessun archivio del gruppo è aperto. Aprirne uno o crearne uno nuovo.',
  'error.WORKSPACE_MISSING': 'Il file non si trova più in quel posto. Cercarlo e aprirlo da lì.',
  'error.WORKSPACE_GONE':
    'Mentre l’archivio era aperto, un altro programma ne ha tolto, sostituito o troncato il file: quest’ultimo passo non vi è stato salvato. Ciò che si è scritto è ancora sullo schermo: salvare una copia altrove e proseguire lì.',
  'error.WORKSPACE_EXISTS': 'In quel posto c’è già un file con questo nome. Scegliere un altro nome.',
  'error.WORKSPACE_NOT_A_WORKSPACE':
    'Questo file non è un archivio di Piano Comune. Non è stato modificato. Sceglierne un altro.',
  'error.WORKSPACE_NEWER':
    'Questo archivio è stato salvato da una versione più recente del programma. Aggiornare il programma per aprirlo.',
  'error.WORKSPACE_DAMAGED':
    'L’archivio è danneggiato e non è stato modificato. Aprire la copia di sicurezza più recente.',
  'error.RECORDS_DAMAGED':
    'Le schede del tipo «{{type}}» non sono più quelle salvate: il disco ha danneggiato il file. Nulla è stato salvato, bloccato, inviato o stampato. Nelle impostazioni, «Controllo dell’archivio» può riportarle com’erano dalla cronologia; altrimenti aprire la copia di sicurezza più recente. In ogni caso far controllare il disco.',
  'error.WORKSPACE_IN_USE':
    'L’archivio è aperto altrove: {{who}}{{when}}. Chiuderlo là e riprovare, oppure proseguire in un altro modo.',
  'error.WORKSPACE_READ_ONLY':
    'L’archivio si può solo leggere. Copiarlo in una cartella in cui si può scrivere.',
  'error.FOLDER_READ_ONLY': 'In questa cartella non si può scrivere. Sceglierne un’altra.',
  'error.FOLDER_MISSING': 'La cartella non esiste. Sceglierne un’altra.',
  'error.NAME_TOO_LONG': 'Il nome del file è troppo lungo. Sceglierne uno più corto.',
  'error.NAME_RESERVED':
    'Questo nome è riservato all’archivio «{{workspace}}» nella stessa cartella. Scegliere un altro nome.',
  'error.FILE_IN_THE_WAY':
    'Accanto all’archivio si trova «{{file}}», che non ne fa parte ma porta un nome di cui l’archivio ha bisogno. Nulla è stato modificato. Spostarlo altrove e riprovare.',
  'error.FILE_OF_ANOTHER_KIND':
    'Con questo nome c’è già un file di un altro tipo. Non è stato sostituito. Scegliere un altro nome.',
  'error.DISK_FULL':
    'Il disco è pieno. Liberare spazio o salvare su un altro disco; il lavoro precedente è al sicuro.',
  'error.DISK_FAILED':
    'Il disco segnala un errore, perciò quest’ultimo passo non è stato salvato. Salvare una copia su un altro disco e far controllare questo.',
  'error.FILE_BUSY': 'Un altro programma tiene aperto questo file. Chiuderlo lì, o scegliere un altro nome.',
  'error.BACKUP_FAILED':
    'La copia di sicurezza non è riuscita, perciò l’operazione non è stata iniziata. Liberare spazio sul disco e riprovare.',
  'error.MIGRATION_FAILED':
    'L’archivio non si è potuto portare alla versione attuale. È rimasto com’era. Riaprirlo con la versione precedente del programma e chiedere aiuto, con il registro tecnico.',
  'error.ATTACHMENT_TOO_LARGE': 'Il file supera i 20 MB. Ridurlo e allegarlo di nuovo.',
  'error.PHOTO_METADATA':
    'Da questa foto non si possono togliere i dati su dove, quando e da chi è stata scattata. Salvarla come JPEG o PNG e allegarla di nuovo.',
  'error.ATTACHMENTS_FULL':
    'Gli allegati di questo archivio raggiungerebbero più di 400 MB. Togliere quelli che non servono.',
  'error.BUNDLE_MISSING': 'Il pacchetto di scambio non si trova. Cercarlo e sceglierlo di nuovo.',
  'error.BUNDLE_NOT_A_BUNDLE':
    'Questo file non è un pacchetto di scambio di Piano Comune. Sceglierne un altro.',
  'error.BUNDLE_TOO_LARGE':
    'Il pacchetto è troppo grande (oltre 200 MB o 2.000 file). Chiederne uno più piccolo.',
  'error.BUNDLE_DAMAGED': 'Il pacchetto è danneggiato o incompleto. Chiedere di nuovo l’originale.',
  'error.BUNDLE_CHANGED': 'Questo file è stato cambiato dopo essere stato fatto. Chiedere l’originale.',
  'error.BUNDLE_NEWER':
    'Il pacchetto viene da una versione più recente del programma. Aggiornare il programma per leggerlo.',
  'error.BUNDLE_INVALID':
    'Il contenuto del pacchetto non rispetta le regole del formato. Nulla è stato importato; avvisare chi lo ha mandato.',
  'error.BUNDLE_OWN_CITY': 'Questo pacchetto viene dal proprio Comune: non c’è nulla da importare.',
  'error.BUNDLE_OTHER_RECIPIENT':
    'Questo pacchetto è destinato a un’altra città. Chiederne uno per il proprio Comune.',
  'error.BUNDLE_OLDER':
    'Da questa città è già arrivato un pacchetto più recente. Quello attuale resta. Se vale il contenuto più vecchio, chiedere alla città di inviarlo da una nuova copia del file del suo archivio: quel pacchetto sarà il più recente.',
  'error.BUNDLE_SEQUENCE_REUSED':
    'Da questa città è già arrivato un altro pacchetto con lo stesso numero: lavora su due copie del suo archivio, o è tornata a una precedente. Nulla è stato importato. Chiedere alla città quale contenuto vale e di inviarlo da una nuova copia del file di quell’archivio: i suoi pacchetti avranno una numerazione propria.',
  'error.BUNDLE_TIMEOUT':
    'La lettura del pacchetto si è fermata per troppo tempo ed è stata interrotta. Nulla è cambiato. Riprovare; se succede ancora, chiedere un pacchetto più piccolo.',
  'error.KEY_CHANGED':
    'La chiave di questa città non è più quella nota: il pacchetto è stato rifiutato. Telefonare alla città partner, a un numero già conosciuto.',
  'error.FINGERPRINT_MISMATCH':
    'Le cifre lette al telefono non sono quelle di questo pacchetto. Non confermare la chiave.',
  'error.PERSONAL_DATA_UNDECIDED':
    'Nei testi ci sono recapiti o nomi di persone: decidere per ciascuno se va comunicato o trattenuto.',
  'error.DOCUMENT_UNKNOWN': 'Questo documento non esiste. Sceglierne uno dall’elenco.',
  'error.DOCUMENT_OPTION_INVALID':
    'Questo documento non ha questa opzione, o non con questo valore ({{option}}). Vedere le sue opzioni e scegliere di nuovo.',
  'error.DOCUMENT_FAILED':
    'Il documento non si è potuto comporre. I dati sono al sicuro; i dettagli sono nel registro tecnico. Riprovare; se succede ancora, chiedere aiuto con quel registro.',
  'error.LANGUAGE_UNKNOWN': 'Questa lingua non c’è. Scegliere italiano, inglese, francese o arabo.',
  'error.TICKET_UNKNOWN': 'La scelta del file non vale più. Scegliere di nuovo il file.',
  'error.CANCELLED': 'Operazione interrotta. Nulla è cambiato.',
  'error.CORE_STOPPED':
    'Il programma si è fermato per un momento ed è ripartito. Ciò che era salvato è al sicuro; ripetere l’ultima operazione.',
  'error.FILE_MISSING': 'Il file non si trova. Sceglierlo di nuovo.',
  'error.USAGE': 'Il comando non è corretto. Con --help si vede come usarlo.',
  'error.ADDRESS_OUTDATED':
    'Questo indirizzo vale solo per l’avvio in cui è stato dato. Aprire l’indirizzo che il programma ha mostrato all’ultimo avvio.',
  'error.PORT_UNAVAILABLE':
    'La porta {{port}} non si può usare: forse è di un altro programma. Sceglierne un’altra o nessuna.',
  'error.INTERNAL':
    'Qualcosa è andato storto nel programma. I dati salvati sono al sicuro; i dettagli sono nel registro tecnico. Riprovare; se succede ancora, chiedere aiuto con quel registro.'
} as const satisfies Translated<typeof english, 'it'>
