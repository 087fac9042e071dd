import type { Translated } from '../../message-set.ts'
import type { home as english } from '../en/home.ts'

/** First start, the overview, the working group. */
export const home = {
  'firstStart.purpose': 'Le plan partagé du groupe de travail de la commune.',
  'firstStart.promise':
    'Tout reste dans un seul fichier sur cet ordinateur. Qui possède le fichier voit tout.',
  'firstStart.new': 'Nouvel espace de travail',
  'firstStart.city': 'Ville',
  'firstStart.country': 'Pays',
  'firstStart.countryHint': 'Les nombres, les mois et la monnaie s’écrivent comme dans ce pays.',
  'firstStart.language': 'Langue de l’espace de travail',
  'firstStart.languageHint': 'La langue dans laquelle le groupe écrit. Les traductions s’ajoutent à côté.',
  'firstStart.department': 'Service ou direction',
  'firstStart.role': 'Fonction de la personne qui travaille ici',
  'firstStart.roleHint': 'L’historique indique la fonction, pas le nom.',
  'firstStart.alone': 'Une seule personne y travaille pour l’instant',
  'firstStart.aloneHint':
    'Ni autres services ni membres ne seront demandés. Cela peut être changé dans les paramètres.',
  'firstStart.create': 'Créer l’espace de travail',
  'firstStart.existing': 'Espace de travail existant',
  'firstStart.open': 'Ouvrir un fichier',
  'firstStart.sampleTitle': 'Un exemple à explorer',
  'firstStart.sampleText':
    'La feuille de route de Milan 2020–2022, avec acteurs, priorités, pratiques et indicateurs.',
  'firstStart.recent': 'Ouverts récemment',
  'firstStart.missing': 'le fichier n’est plus là',
  'firstStart.forget': 'Retirer de la liste : {{name}}',
  'start.asOf': 'au {{date}}',
  'start.cycle': 'Où en est le cycle',
  'start.begin': 'Par où commencer',
  'start.beginText':
    'L’espace de travail est encore vide. Voici l’ordre conseillé ; chaque étape peut être reprise à tout moment.',
  'start.purpose.group': 'Indiquer qui participe : services, membres, qui coordonne.',
  'start.purpose.stakeholders':
    'Recenser qui agit sur le territoire : organismes, associations, organisations de personnes migrantes.',
  'start.purpose.needs': 'Recueillir les besoins et décider des priorités.',
  'start.purpose.practices': 'Décrire ce qui fonctionne déjà, une fiche par pratique.',
  'start.purpose.roadmap': 'Écrire les axes, les objectifs et les actions.',
  'start.purpose.monitoring': 'Définir les indicateurs et enregistrer les mesures.',
  'start.purpose.exchange': 'Ajouter les villes avec lesquelles échanger des expériences.',
  'start.purpose.documents': 'Voir les annexes avant de les enregistrer, et inscrire l’approbation.',
  'start.records_one': '{{number}} fiche',
  'start.records_many': '{{number}} fiches',
  'start.records_other': '{{number}} fiches',
  'start.complete': 'Complétude : {{area}}',
  'start.due': 'Échéances',
  'start.nothingDue': 'Aucune échéance ce mois-ci.',
  'start.moreDue': 'Seules les {{shown}} premières échéances sur {{total}} sont listées ici.',
  'start.overdue': 'en retard',
  'start.arrived': 'Reçus d’autres villes',
  'start.recent': 'Dernières modifications',
  'start.nothingRecent': 'Aucune modification pour l’instant.',
  'start.changes_one': '{{number}} modification',
  'start.changes_many': '{{number}} modifications',
  'start.changes_other': '{{number}} modifications',
  'start.allHistory': 'Tout l’historique',
  'group.actionsLed': 'Actions pilotées'
} as const satisfies Translated<typeof english, 'fr'>
