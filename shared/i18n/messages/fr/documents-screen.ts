import type { Translated } from '../../message-set.ts'
import type { documentsScreen as english } from '../en/documents-screen.ts'

/** The screen of documents. */
export const documentsScreen = {
  'documentScreen.document': 'Document à produire',
  'documentScreen.language': 'Langue du document',
  'documentScreen.audience': 'Pour qui',
  'documentScreen.draft': 'Marquer comme projet',
  'documentScreen.save': 'Enregistrer le document Word',
  'documentScreen.saving': 'Document : {{title}}',
  'documentScreen.saved': '« {{file}} » est prêt ({{size}}).',
  'documentScreen.sameBytes':
    'Les mêmes données donnent toujours le même fichier, octet par octet : cette empreinte dit s’il a été modifié.',
  'documentScreen.preview': 'Aperçu',
  'documentScreen.previewHint':
    'Aperçu du contenu. Les numéros de page et la mise en page sont dans le document Word.',
  'documentScreen.readiness': 'Ce qui manque avant le conseil',
  'documentScreen.complete': 'Les actions sont complètes.',
  'documentScreen.blockers_one': '{{number}} manque empêche l’approbation.',
  'documentScreen.blockers_many': '{{number}} manques empêchent l’approbation.',
  'documentScreen.blockers_other': '{{number}} manques empêchent l’approbation.',
  'documentScreen.warnings_one': '{{number}} avertissement.',
  'documentScreen.warnings_many': '{{number}} avertissements.',
  'documentScreen.warnings_other': '{{number}} avertissements.',
  'documentScreen.severity.blocker': 'Empêche l’approbation :',
  'documentScreen.severity.warning': 'Avertissement :',
  'documentScreen.found': 'Noms et coordonnées de personnes dans les textes',
  'documentScreen.foundText_one':
    'Les textes que le document imprime contiennent un nom ou une coordonnée de personne. Qui reçoit le document peut le lire, et les annexes du conseil sont publiées.',
  'documentScreen.foundText_many':
    'Les textes que le document imprime contiennent {{number}} noms ou coordonnées de personnes. Qui reçoit le document peut les lire, et les annexes du conseil sont publiées.',
  'documentScreen.foundText_other':
    'Les textes que le document imprime contiennent {{number}} noms ou coordonnées de personnes. Qui reçoit le document peut les lire, et les annexes du conseil sont publiées.',
  'documentScreen.foundMore_one': 'et {{number}} autre.',
  'documentScreen.foundMore_many': 'et {{number}} autres.',
  'documentScreen.foundMore_other': 'et {{number}} autres.',
  'documentScreen.foundTitle': 'Le document nomme des personnes',
  'documentScreen.foundHint':
    'Pour les retirer, ouvrez la fiche depuis la liste et corrigez le texte : l’aperçu suit.',
  'documentScreen.foundLook': 'Voir la liste',
  'documentScreen.foundPrint': 'Enregistrer avec ces données',
  'documentScreen.leftOut': 'Ce qui n’y figure pas',
  'documentScreen.leftOutText_one':
    'Une valeur confidentielle n’est pas imprimée pour ces lecteurs. Le document le dit à la fin.',
  'documentScreen.leftOutText_many':
    '{{number}} valeurs confidentielles ne sont pas imprimées pour ces lecteurs. Le document le dit à la fin.',
  'documentScreen.leftOutText_other':
    '{{number}} valeurs confidentielles ne sont pas imprimées pour ces lecteurs. Le document le dit à la fin.'
} as const satisfies Translated<typeof english, 'fr'>
