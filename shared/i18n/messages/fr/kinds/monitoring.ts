import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of monitoring. */
export const monitoring = {
  indicator: {
    one: 'Indicateur',
    many: 'Indicateurs',
    gender: 'm',
    fields: {
      definition: 'Définition opérationnelle',
      level: 'Niveau',
      measure: 'Type de mesure',
      unit: 'Unité',
      countsPersons: 'Compte des personnes',
      direction: 'Sens attendu',
      baselineValue: 'Valeur de départ',
      baselineDate: 'Date de la valeur de départ',
      targetValue: 'Valeur cible',
      targetDate: 'Date de la cible',
      method: 'Méthode de collecte',
      frequency: 'Fréquence',
      limitations: 'Limites connues'
    },
    choices: {
      level: {
        output: 'Produit',
        outcome: 'Résultat',
        impact: 'Incidence',
        process: 'Processus'
      },
      measure: {
        unit: 'Nombre',
        percentage: 'Pourcentage',
        nominal: 'Nominale',
        ordinal: 'Ordinale',
        qualitative: 'Qualitative'
      },
      countsPersons: { yes: 'Oui', no: 'Non' },
      direction: { increase: 'Augmenter', decrease: 'Diminuer', maintain: 'Maintenir' },
      frequency: {
        monthly: 'Mensuelle',
        quarterly: 'Trimestrielle',
        halfYearly: 'Semestrielle',
        yearly: 'Annuelle',
        once: 'Une fois'
      }
    }
  },
  measurement: {
    one: 'Mesure',
    many: 'Mesures',
    gender: 'f',
    fields: {
      indicator: 'Indicateur',
      value: 'Valeur',
      reliability: 'Fiabilité'
    },
    choices: {
      reliability: {
        official: 'Officielle',
        administrative: 'Données administratives',
        estimate: 'Estimation'
      }
    }
  }
} as const satisfies Partial<KindTexts<'fr'>>
