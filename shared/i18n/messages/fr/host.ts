import type { Translated } from '../../message-set.ts'
import type { host as english } from '../en/host.ts'

/** Texts of the hosts: menus, dialogs, warnings about the place of a file. */
export const host = {
  'host.menu.file': 'Fichier',
  'host.menu.new': 'Nouvelles archives du groupe…',
  'host.menu.open': 'Ouvrir les archives du groupe…',
  'host.menu.close': 'Fermer les archives du groupe',
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
  'host.files.workspace': 'Archives du groupe',
  'host.files.bundle': 'Paquet d’échange',
  'host.files.document': 'Document Word',
  'host.files.attachment': 'Pièce jointe',
  'host.files.backup': 'Copie de sauvegarde',
  'host.files.picture': 'Image',
  'host.openOutside': 'Ouvrir cette adresse en dehors du programme ?',
  'host.openOutside.yes': 'Ouvrir',
  'host.openOutside.no': 'Annuler',
  'warning.networkFolder':
    'Les archives se trouvent dans un dossier réseau, où le verrouillage des fichiers n’est pas fiable. Mieux vaut travailler sur une copie sur cet ordinateur.',
  'warning.syncedFolder':
    'Les archives se trouvent dans un dossier synchronisé (par exemple OneDrive ou Dropbox). La synchronisation peut créer des copies en conflit : mieux vaut un autre dossier de cet ordinateur.',
  'warning.lowSpace':
    'Il reste peu de place sur ce disque. Libérez-en, afin que les archives et leurs copies de sauvegarde puissent grandir.',
  'label.firstStart': 'Premier démarrage : service et membre',
  'stage.sample': 'Préparation des archives d’exemple'
} as const satisfies Translated<typeof english, 'fr'>
