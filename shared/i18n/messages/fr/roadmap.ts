import type { Translated } from '../../message-set.ts'
import type { roadmap as english } from '../en/roadmap.ts'

/** Texts of the roadmap: tree, Gantt, overview, approval. */
export const roadmap = {
  'roadmap.view.tree': 'Arborescence',
  'roadmap.view.gantt': 'Calendrier',
  'roadmap.view.overview': 'Vue d’ensemble',
  'roadmap.ready': 'Prêtes pour le conseil : {{share}} des actions',
  'roadmap.readyHint':
    'Part des actions avec direction pilote, dates, indicateurs avec valeur de départ, coûts et financement. La colonne « Manquants » dit ce qui manque à chacune.',
  'roadmap.period': '{{from}} – {{to}}',
  'roadmap.choose': 'Choisir la feuille de route',
  'roadmap.sheet': 'Ouvrir la fiche de la feuille de route',
  'roadmap.empty':
    'La feuille de route réunit les axes, les objectifs et les actions que le groupe propose au conseil, avec leurs pilotes, leur calendrier et leurs ressources.',
  'roadmap.emptyTree':
    'Cette feuille de route est encore vide. On commence par un axe, puis les objectifs et les actions.',
  'roadmap.tree': 'Axes, objectifs et actions',
  'roadmap.treeKeys':
    'Flèches pour se déplacer, Entrée ouvre la fiche, F2 modifie, Espace sélectionne, Inser ajoute, Alt avec flèche haut ou bas déplace, Suppr met à la corbeille.',
  'roadmap.expand': 'Déplier',
  'roadmap.collapse': 'Replier',
  'roadmap.expandAll': 'Tout déplier',
  'roadmap.collapseAll': 'Tout replier',
  'roadmap.column.delivery': 'Mise en œuvre',
  'roadmap.column.results': 'Résultats',
  'roadmap.column.milestones': 'Jalons',
  'roadmap.column.budget': 'Montant',
  'roadmap.column.missing': 'Manquants',
  'roadmap.column.menu': 'Plus',
  'roadmap.milestones': '{{done}} sur {{total}}',
  'roadmap.declared': 'déclaré : {{light}}',
  'roadmap.declaredLabel': 'Déclaré :',
  'roadmap.complete': 'complète',
  'roadmap.rowMenu': 'Que faire de « {{title}} »',
  'roadmap.rename': 'Renommer',
  'roadmap.moveUp': 'Monter',
  'roadmap.moveDown': 'Descendre',
  'roadmap.moveTo': 'Déplacer vers un autre objectif…',
  'roadmap.moveToAxis': 'Déplacer vers un autre axe…',
  'roadmap.moveToTitle': 'Déplacer « {{title}} »',
  'roadmap.moveToLabel': 'Objectif de destination',
  'roadmap.move': 'Déplacer',
  'roadmap.moved': '« {{title}} » : place {{place}} sur {{of}}',
  'roadmap.drag': 'Glisser pour déplacer',
  'roadmap.nothing': 'Aucune action ne correspond aux filtres.',
  'roadmap.lights': 'Feux',
  'roadmap.missingBlockers': 'Encore nécessaire pour le conseil',
  'roadmap.missingWarnings': 'À examiner',
  'roadmap.readyAction': 'Cette action est prête pour le conseil.',
  'roadmap.approvedBy': 'Approuvée : {{act}}',
  'roadmap.gantt.region': 'Calendrier, à faire défiler',
  'roadmap.gantt.row': '{{row}}. Flèches pour les autres actions, Entrée ouvre la fiche.',
  'roadmap.gantt.against': 'Comparer avec l’approbation',
  'roadmap.gantt.unreadable':
    'La version approuvée est illisible : le calendrier ne montre que les dates actuelles.',
  'roadmap.overview.noBudget':
    'Aucune action n’a encore de montants : ils s’ajoutent dans la fiche de l’action.',
  'roadmap.finance': 'À vérifier dans les coûts',
  'roadmap.reach.title': 'Portée intersectorielle du plan',
  'roadmap.reach.joint_one': '{{joint}} action sur {{number}} associe au moins deux directions ({{share}}).',
  'roadmap.reach.joint_many':
    '{{joint}} actions sur {{number}} associent au moins deux directions ({{share}}).',
  'roadmap.reach.joint_other':
    '{{joint}} actions sur {{number}} associent au moins deux directions ({{share}}).',
  'roadmap.reach.density':
    'Paires de directions qui travaillent ensemble à au moins une action : {{share}} de celles possibles.',
  'roadmap.reach.roles': 'Rôle de la commune : {{roles}}',
  'roadmap.reach.role': '{{role}} {{number}}',
  'roadmap.reach.migrantLed':
    'Au moins une organisation dirigée par des personnes migrantes participe à chaque axe.',
  'roadmap.reach.withoutMigrantLed': 'Axes sans organisation dirigée par des personnes migrantes :',
  'roadmap.seal.open': 'Enregistrer l’approbation…',
  'roadmap.seal.title': 'Enregistrer l’approbation',
  'roadmap.seal.what':
    'L’organe approuve, le programme en garde la preuve : une copie de la feuille de route et de tout ce qui s’y rattache, tels qu’ils sont aujourd’hui, sans données personnelles, avec son empreinte. La copie ne peut plus être modifiée. Le travail continue : les documents montreront ce qui est approuvé à côté de la situation actuelle.',
  'roadmap.seal.notReady':
    'Prêtes pour le conseil : {{share}} des actions. Ce qui manque est indiqué dans Documents.',
  'roadmap.seal.noActions':
    'La feuille de route ne compte pas encore d’actions : un document vide serait approuvé.',
  'roadmap.seal.anyway': 'Enregistrer tout de même l’approbation',
  'roadmap.seal.titleHint': 'Par exemple « Approuvée par le conseil municipal »',
  'roadmap.seal.save': 'Sceller cette version',
  'roadmap.seal.done_one': 'Version scellée : {{count, number}} fiche conservée.',
  'roadmap.seal.done_many': 'Version scellée : {{count, number}} fiches conservées.',
  'roadmap.seal.done_other': 'Version scellée : {{count, number}} fiches conservées.',
  'roadmap.seal.list': 'Versions scellées',
  'roadmap.seal.none': 'Aucune version n’est encore scellée.',
  'roadmap.seal.hash': 'Empreinte {{hash}}',
  'roadmap.seal.sealedOn': 'scellée le {{date}}',
  'roadmap.dialog.date': 'Écrivez une date, par exemple {{example}}.',
  'roadmap.dialog.create': 'Créer la feuille de route'
} as const satisfies Translated<typeof english, 'fr'>
