import type { Translated } from '../../message-set.ts'
import type { errors as english } from '../en/errors.ts'

/** What went wrong and what to do next. */
export const errors = {
  'error.INVALID_INPUT':
    'Les données envoyées n’ont pas la forme attendue. Vérifiez les champs et réessayez.',
  'error.UNKNOWN_TYPE':
    'Le type de fiche « {{type}} » n’existe pas dans cette version du programme. Corrigez le nom ou mettez le programme à jour.',
  'error.UNKNOWN_FIELD':
    'Le champ « {{field}} » n’existe pas pour ce type de fiche. Corrigez le nom ou mettez le programme à jour.',
  'error.VALUE_INVALID':
    'La valeur de « {{field}} » n’est pas acceptée. Choisissez-en ou saisissez-en une autre.',
  'error.LINE_TOO_LONG':
    'Le texte de « {{field}} » dépasse 500 caractères. Raccourcissez-le et enregistrez à nouveau.',
  'error.PROSE_TOO_LONG':
    'Le texte de « {{field}} » dépasse 200 000 caractères. Divisez-le ou joignez-le en fichier.',
  'error.TEXT_MALFORMED':
    'Le texte de « {{field}} » contient des caractères impossibles à conserver. Retirez-les et enregistrez à nouveau.',
  'error.WHEN_INVALID':
    '« {{field}} » n’est pas compris. Écrivez un jour, un mois, un trimestre, une saison ou une année : 12/03/2026, mars 2026, 3e trimestre 2026, printemps 2026, env. 2026.',
  'error.DATE_INVALID':
    'La date de « {{field}} » n’existe pas dans le calendrier. Écrivez-la ainsi : 12/03/2026.',
  'error.FIELD_GUARDED':
    '« {{field}} » découle des paquets d’une ville et de la confirmation de sa clé par téléphone. Ce champ ne s’écrit pas à la main : importez un paquet ou confirmez la clé.',
  'error.FIELD_REQUIRED':
    'Il manque « {{field}} », sans quoi la fiche ne peut pas exister. Écrivez-le et enregistrez à nouveau.',
  'error.REASON_REQUIRED':
    'Cette modification doit être motivée. Indiquez le motif et enregistrez à nouveau.',
  'error.REFERENCE_UNKNOWN':
    'Le champ « {{field}} » renvoie à une fiche introuvable. Choisissez-en une autre.',
  'error.REFERENCE_LOOP':
    'La fiche se retrouverait à l’intérieur d’elle-même. Choisissez un autre emplacement.',
  'error.OPERATIONS_INVALID':
    'Le programme ne comprend pas les opérations demandées. Rien n’a été modifié. Vérifiez leur écriture et réessayez.',
  'error.RECORD_UNKNOWN':
    'Cette fiche n’est pas dans l’espace de travail. Revenez à la liste et choisissez-en une autre.',
  'error.RECORD_DELETED': 'La fiche est dans la corbeille. Restaurez-la avant de la modifier.',
  'error.RECORD_EXISTS':
    'Une fiche avec cet identifiant existe déjà. Utilisez un autre identifiant ou modifiez cette fiche.',
  'error.RECORD_NOT_DELETED': 'La fiche n’est pas dans la corbeille : rien à restaurer.',
  'error.PARENT_DELETED': 'La fiche qui la contient est dans la corbeille. Restaurez d’abord celle-là.',
  'error.ONLY_ONE':
    'Il ne peut y avoir qu’une fiche de ce type, et elle existe déjà. Ouvrez-la et modifiez-la.',
  'error.STALE':
    'Entre-temps, quelqu’un d’autre a modifié « {{field}} ». Comparez les deux versions et choisissez.',
  'error.NOTHING_TO_UNDO': 'Il n’y a rien à annuler.',
  'error.NOTHING_TO_REDO': 'Il n’y a rien à rétablir.',
  'error.UNDO_BLOCKED':
    'Tout ce que cette opération avait modifié a changé depuis : rien n’a été annulé. Annulez d’abord, depuis l’historique, les modifications qui ont suivi.',
  'error.TRANSACTION_UNKNOWN':
    'Cette opération n’est pas dans l’historique. Rouvrez l’historique et choisissez-en une autre.',
  'error.CLOCK_AHEAD':
    'La dernière modification de cet espace de travail porte la date {{last}}, mais l’horloge de cet ordinateur indique {{now}}. Si elle est fausse, réglez-la et réessayez ; si elle est juste, confirmez-la et continuez : ce que vous écrivez viendra après cette modification.',
  'error.CLOCK_DOUBTFUL':
    'L’horloge de cet ordinateur indique {{now}}, bien après tout ce qui est connu ici ({{last}}). Si elle est fausse, réglez-la et réessayez ; si elle est juste, confirmez-la et continuez.',
  'error.NO_WORKSPACE': 'Aucun espace de travail n’est ouvert. Ouvrez-en un ou créez-en un.',
  'error.WORKSPACE_MISSING': 'Le fichier n’est plus à cet endroit. Retrouvez-le et ouvrez-le de là.',
  'error.WORKSPACE_GONE':
    'Pendant que l’espace de travail était ouvert, un autre programme a retiré, remplacé ou tronqué son fichier : cette étape n’y a pas été enregistrée. Ce que vous avez saisi est toujours à l’écran : enregistrez une copie ailleurs et continuez là.',
  'error.WORKSPACE_EXISTS': 'Un fichier porte déjà ce nom à cet endroit. Choisissez un autre nom.',
  'error.WORKSPACE_NOT_A_WORKSPACE':
    'Ce fichier n’est pas un espace de travail de Piano Comune. Il n’a pas été modifié. Choisissez-en un autre.',
  'error.WORKSPACE_NEWER':
    'Cet espace de travail vient d’une version plus récente du programme. Mettez le programme à jour pour l’ouvrir.',
  'error.WORKSPACE_DAMAGED':
    'L’espace de travail est endommagé et n’a pas été modifié. Ouvrez la copie de sauvegarde la plus récente.',
  'error.RECORDS_DAMAGED':
    'Les fiches du type « {{type}} » ne sont plus celles qui ont été enregistrées : le disque a endommagé le fichier. Rien n’a été enregistré, scellé, envoyé ni imprimé. Dans les paramètres, « Contrôle de l’espace de travail » peut les rétablir à partir de l’historique ; sinon, ouvrez la copie de sauvegarde la plus récente. Dans tous les cas, faites vérifier le disque.',
  'error.WORKSPACE_IN_USE':
    'L’espace de travail est ouvert ailleurs : {{who}}{{when}}. Fermez-le là-bas et réessayez, ou continuez autrement.',
  'error.WORKSPACE_READ_ONLY':
    'L’espace de travail est en lecture seule. Copiez-le dans un dossier où vous pouvez écrire.',
  'error.FOLDER_READ_ONLY': 'Impossible d’écrire dans ce dossier. Choisissez-en un autre.',
  'error.FOLDER_MISSING': 'Le dossier n’existe pas. Choisissez-en un autre.',
  'error.NAME_TOO_LONG': 'Le nom du fichier est trop long. Choisissez-en un plus court.',
  'error.NAME_RESERVED':
    'Ce nom est réservé à l’espace de travail « {{workspace}} » du même dossier. Choisissez un autre nom.',
  'error.FILE_IN_THE_WAY':
    'À côté de l’espace de travail se trouve « {{file}} », qui n’en fait pas partie mais porte un nom dont il a besoin. Rien n’a été modifié. Déplacez-le ailleurs, puis réessayez.',
  'error.FILE_OF_ANOTHER_KIND':
    'Un fichier d’un autre type porte déjà ce nom. Il n’a pas été remplacé. Choisissez un autre nom.',
  'error.DISK_FULL':
    'Le disque est plein. Libérez de la place ou enregistrez ailleurs ; le travail précédent est en sécurité.',
  'error.DISK_FAILED':
    'Le disque signale une erreur : cette étape n’a pas été enregistrée. Enregistrez une copie sur un autre disque et faites contrôler celui-ci.',
  'error.FILE_BUSY':
    'Un autre programme garde ce fichier ouvert. Fermez-le là-bas ou choisissez un autre nom.',
  'error.BACKUP_FAILED':
    'La copie de sauvegarde n’a pas pu être faite ; l’opération n’a donc pas commencé. Libérez de la place sur le disque et réessayez.',
  'error.MIGRATION_FAILED':
    'L’espace de travail n’a pas pu être mis à jour. Il est resté tel quel. Rouvrez-le avec la version précédente du programme et demandez de l’aide, avec le journal technique.',
  'error.ATTACHMENT_TOO_LARGE': 'Le fichier dépasse 20 Mo. Réduisez-le et joignez-le à nouveau.',
  'error.PHOTO_METADATA':
    'Les données sur le lieu, la date et l’auteur de cette photo ne peuvent pas en être retirées. Enregistrez-la en JPEG ou PNG et joignez-la à nouveau.',
  'error.ATTACHMENTS_FULL':
    'Les pièces jointes de cet espace dépasseraient 400 Mo. Retirez celles qui ne servent plus.',
  'error.BUNDLE_MISSING': 'Le paquet d’échange est introuvable. Retrouvez-le et choisissez-le à nouveau.',
  'error.BUNDLE_NOT_A_BUNDLE':
    'Ce fichier n’est pas un paquet d’échange de Piano Comune. Choisissez-en un autre.',
  'error.BUNDLE_TOO_LARGE':
    'Le paquet est trop volumineux (plus de 200 Mo ou 2 000 fichiers). Demandez-en un plus petit.',
  'error.BUNDLE_DAMAGED': 'Le paquet est endommagé ou incomplet. Redemandez l’original.',
  'error.BUNDLE_CHANGED': 'Ce fichier a été modifié après sa création. Demandez l’original.',
  'error.BUNDLE_NEWER':
    'Le paquet vient d’une version plus récente du programme. Mettez le programme à jour pour le lire.',
  'error.BUNDLE_INVALID':
    'Le contenu du paquet ne respecte pas les règles du format. Rien n’a été importé ; prévenez l’expéditeur.',
  'error.BUNDLE_OWN_CITY': 'Ce paquet vient de votre propre ville : rien à importer.',
  'error.BUNDLE_OTHER_RECIPIENT': 'Ce paquet est destiné à une autre ville. Demandez-en un pour la vôtre.',
  'error.BUNDLE_OLDER':
    'Un paquet plus récent de cette ville est déjà là. L’actuel est conservé. Si l’ancien contenu est le bon, demandez à la ville de l’envoyer depuis une nouvelle copie de son fichier : ce paquet sera le plus récent.',
  'error.BUNDLE_SEQUENCE_REUSED':
    'Un autre paquet portant le même numéro est déjà arrivé de cette ville : elle travaille dans deux copies de son espace de travail, ou est revenue à une copie antérieure. Rien n’a été importé. Demandez à la ville quel contenu est le bon, et de l’envoyer depuis une nouvelle copie de ce fichier : ses paquets auront leur propre numérotation.',
  'error.BUNDLE_TIMEOUT':
    'La lecture du paquet s’est bloquée et a été interrompue. Rien n’a changé. Réessayez ; si cela se reproduit, demandez un paquet plus petit.',
  'error.KEY_CHANGED':
    'La clé de cette ville n’est plus celle que l’on connaît : le paquet a été refusé. Téléphonez à la ville partenaire, à un numéro déjà connu.',
  'error.FINGERPRINT_MISMATCH':
    'Les chiffres lus au téléphone ne sont pas ceux de ce paquet. Ne confirmez pas la clé.',
  'error.PERSONAL_DATA_UNDECIDED':
    'Les textes contiennent des coordonnées ou des noms de personnes : décidez pour chacun s’il est communiqué ou retenu.',
  'error.DOCUMENT_UNKNOWN': 'Ce document n’existe pas. Choisissez-en un dans la liste.',
  'error.DOCUMENT_OPTION_INVALID':
    'Ce document n’a pas cette option, ou pas avec cette valeur ({{option}}). Regardez ses options et choisissez de nouveau.',
  'error.DOCUMENT_FAILED':
    'Le document n’a pas pu être produit. Les données sont en sécurité ; les détails sont dans le journal technique. Réessayez ; si cela se reproduit, demandez de l’aide avec ce journal.',
  'error.LANGUAGE_UNKNOWN': 'Cette langue n’existe pas ici. Choisissez italien, anglais, français ou arabe.',
  'error.TICKET_UNKNOWN': 'Le choix du fichier n’est plus valable. Choisissez à nouveau le fichier.',
  'error.CANCELLED': 'Opération interrompue. Rien n’a changé.',
  'error.CORE_STOPPED':
    'Le programme s’est arrêté un instant et a redémarré. Ce qui était enregistré est en sécurité ; répétez la dernière opération.',
  'error.FILE_MISSING': 'Le fichier est introuvable. Choisissez-le à nouveau.',
  'error.USAGE': 'La commande n’est pas correcte. --help montre comment l’utiliser.',
  'error.ADDRESS_OUTDATED':
    'Cette adresse ne vaut que pour le démarrage où elle a été donnée. Ouvrir l’adresse que le programme a affichée à son dernier démarrage.',
  'error.PORT_UNAVAILABLE':
    'Le port {{port}} ne peut pas servir : un autre programme l’a peut-être pris. Choisissez-en un autre, ou aucun.',
  'error.INTERNAL':
    'Un problème est survenu dans le programme. Les données enregistrées sont en sécurité ; les détails sont dans le journal technique. Réessayez ; si cela se reproduit, demandez de l’aide avec ce journal.'
} as const satisfies Translated<typeof english, 'fr'>
