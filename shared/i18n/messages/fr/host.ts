import type { Translated } from '../../message-set.ts'
import type { host as english } from '../en/host.ts'

/** Texts of the hosts: menus, dialogs, warnings about the place of a file. */
export const host = {
  'host.menu.file': 'Fichier',
  'host.menu.new': 'Nouvel espace de travail…',
  'host.menu.open': 'Ouvrir un espace de travail…',
  'host.menu.recent': 'Ouverts récemment',
  'host.menu.sample': 'Voir l’exemple de Milan',
  'host.menu.sampleCopy': 'Copie de l’exemple pour s’exercer…',
  'host.menu.close': 'Fermer l’espace de travail',
  'host.menu.settings': 'Paramètres',
  'host.menu.quit': 'Quitter',
  'host.menu.edit': 'Édition',
  'host.menu.undo': 'Annuler',
  'host.menu.redo': 'Rétablir',
  'host.menu.cut': 'Couper',
  'host.menu.copy': 'Copier',
  'host.menu.paste': 'Coller',
  'host.menu.selectAll': 'Tout sélectionner',
  'host.menu.search': 'Rechercher',
  'host.menu.view': 'Affichage',
  'host.menu.zoomIn': 'Agrandir',
  'host.menu.zoomOut': 'Réduire',
  'host.menu.zoomReset': 'Taille normale',
  'host.menu.fullScreen': 'Plein écran',
  'host.menu.window': 'Fenêtre',
  'host.menu.minimize': 'Réduire dans la barre',
  'host.menu.closeWindow': 'Fermer la fenêtre',
  'host.menu.help': 'Aide',
  'host.menu.about': 'À propos de Piano Comune',
  'host.files.all': 'Tous les fichiers',
  'host.files.workspace': 'Espace de travail',
  'host.files.bundle': 'Paquet d’échange',
  'host.files.document': 'Document Word',
  'host.files.attachment': 'Pièce jointe',
  'host.files.backup': 'Copie de sauvegarde',
  'host.files.picture': 'Image',
  'host.openOutside': 'Ouvrir cette adresse en dehors du programme ?',
  'host.openOutside.yes': 'Ouvrir',
  'host.openOutside.no': 'Annuler',
  'warning.networkFolder':
    'L’espace de travail se trouve dans un dossier réseau, où le verrouillage des fichiers n’est pas fiable. Mieux vaut travailler sur une copie sur cet ordinateur.',
  'warning.syncedFolder':
    'L’espace de travail se trouve dans un dossier synchronisé (par exemple OneDrive ou Dropbox). La synchronisation peut créer des copies en conflit : mieux vaut un autre dossier de cet ordinateur.',
  'warning.lowSpace':
    'Il reste peu de place sur ce disque. Libérez-en, afin que l’espace de travail et ses copies de sauvegarde puissent grandir.',
  'warning.backupsFail':
    'Les copies de sauvegarde automatiques échouent : le travail récent n’existe que dans ce fichier. Enregistrez-en une sur un autre disque et faites vérifier cet ordinateur.',
  'label.firstStart': 'Premier démarrage : service et membre',
  'stage.sample': 'Préparation de l’exemple'
} as const satisfies Translated<typeof english, 'fr'>
