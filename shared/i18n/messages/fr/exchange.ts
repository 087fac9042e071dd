import type { Translated } from '../../message-set.ts'
import type { exchange as english } from '../en/exchange.ts'

/** Bundles: the page inside them, the stages of exchange, and the command line's answers. */
export const exchange = {
  'bundle.readme.title': '{{city}} : paquet d’échange',
  'bundle.readme.made': 'Préparé le {{date}} pour : {{audience}}. Paquet n° {{sequence}}.',
  'bundle.licence': 'Licence : {{licence}}',
  'bundle.noLicence': 'Licence : non indiquée',
  'bundle.missing':
    'Numéros entre le dernier paquet importé de cette copie du fichier et celui-ci : {{number}}. Ils étaient destinés à d’autres, ou ne sont jamais arrivés : demandez à la ville.',
  'bundle.otherCopy':
    'Il a été fait dans une autre copie du fichier de cette ville que le dernier paquet : le fichier a été déplacé, copié ou restauré. Ce que seule l’autre copie contient peut manquer, ou revenir à une version antérieure : si une modification surprend, demandez à la ville.',
  'bundle.readme.howToOpen': 'Comment l’ouvrir',
  'bundle.readme.withProgram':
    'Avec le programme Piano Comune : espace « Échanges entre villes », puis « Importer un paquet ». Le programme vérifie la provenance et montre tout avant de l’accepter.',
  'bundle.readme.withoutProgram':
    'Sans le programme : le fichier est une archive ZIP. Le dossier data/tables contient les tableaux (CSV, UTF-8), data/records les mêmes données sous forme complète, data/attachments les pièces jointes.',
  'bundle.readme.contents': 'Ce qu’il contient',
  'bundle.readme.whatHeldBack': 'Ce qui a été retenu',
  'bundle.readme.nothingHeldBack': 'Rien n’a été retenu.',
  'bundle.readme.records': 'Le contenu',
  'bundle.readme.kind': 'Type',
  'bundle.readme.number': 'Nombre',
  'bundle.readme.reason': 'Confidentialité',
  'bundle.readme.heldBack': 'retenu',
  'bundle.readme.more': 'Autres fiches dans les tableaux : {{number}}',
  'stage.collecting': 'Collecte du contenu',
  'stage.packing': 'Préparation du paquet',
  'stage.saving': 'Enregistrement du fichier',
  'stage.reading': 'Lecture du fichier',
  'stage.checking': 'Vérification du paquet',
  'stage.comparing': 'Comparaison avec le paquet précédent',
  'stage.backup': 'Copie de sauvegarde',
  'stage.writing': 'Écriture dans l’espace de travail',
  'cli.bundle.exported': 'Paquet n° {{sequence}} ; fiches : {{records}} ; valeurs retenues : {{withheld}}',
  'cli.bundle.of': 'Paquet n° {{sequence}} de {{city}}, {{date}}',
  'cli.bundle.fingerprint': 'Chiffres à comparer par téléphone : {{fingerprint}}',
  'cli.bundle.trust.confirmed': 'Provenance vérifiée',
  'cli.bundle.trust.unverified': 'Provenance non vérifiée : téléphonez et comparez les chiffres',
  'cli.bundle.trust.new': 'Ville encore inconnue : téléphonez et comparez les chiffres',
  'cli.bundle.trust.changed': 'La clé de cette ville a changé : le paquet sera refusé',
  'cli.bundle.differences': 'Différences : {{count, number}} ; fiches sans changement : {{unchanged}}',
  'cli.bundle.known': 'Ce paquet a déjà été importé.',
  'cli.bundle.state.new': 'nouvelle',
  'cli.bundle.state.new_m': 'nouveau',
  'cli.bundle.state.changed': 'modifiée',
  'cli.bundle.state.changed_m': 'modifié',
  'cli.bundle.state.withdrawn': 'retirée',
  'cli.bundle.state.withdrawn_m': 'retiré',
  'cli.bundle.imported': 'Importé ; fiches : {{records}} ; transaction : {{stamp}}',
  'cli.bundle.withheld': 'Valeurs retenues par l’expéditeur : {{count, number}}'
} as const satisfies Translated<typeof english, 'fr'>
