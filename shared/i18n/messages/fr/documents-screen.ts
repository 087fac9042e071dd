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
  'documentScreen.leftOut': 'Ce qui n’y figure pas',
  'documentScreen.leftOutText_one':
    'Une valeur confidentielle n’est pas imprimée pour ces lecteurs. Le document le dit à la fin.',
  'documentScreen.leftOutText_many':
    '{{number}} valeurs confidentielles ne sont pas imprimées pour ces lecteurs. Le document le dit à la fin.',
  'documentScreen.leftOutText_other':
    '{{number}} valeurs confidentielles ne sont pas imprimées pour ces lecteurs. Le document le dit à la fin.'
} as const satisfies Translated<typeof english, 'fr'>
