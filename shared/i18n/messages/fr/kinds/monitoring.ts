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
      baselineValueQualifier: 'Valeur de départ : précision',
      baselineValueUpper: 'Valeur de départ : jusqu’à',
      baselineValueWording: 'Valeur de départ : mots de la source',
      baselineDate: 'Date de la valeur de départ',
      targetValue: 'Valeur cible',
      targetValueQualifier: 'Valeur cible : précision',
      targetValueUpper: 'Valeur cible : jusqu’à',
      targetValueWording: 'Valeur cible : mots de la source',
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
      baselineValueQualifier: {
        exact: 'valeur exacte',
        about: 'environ',
        atLeast: 'au moins',
        atMost: 'au plus',
        range: 'de … à …'
      },
      targetValueQualifier: {
        exact: 'valeur exacte',
        about: 'environ',
        atLeast: 'au moins',
        atMost: 'au plus',
        range: 'de … à …'
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
      date: 'Date',
      value: 'Valeur',
      valueQualifier: 'Valeur : précision',
      valueUpper: 'Valeur : jusqu’à',
      valueWording: 'Valeur : mots de la source',
      reliability: 'Fiabilité'
    },
    choices: {
      valueQualifier: {
        exact: 'valeur exacte',
        about: 'environ',
        atLeast: 'au moins',
        atMost: 'au plus',
        range: 'de … à …'
      },
      reliability: {
        official: 'Officielle',
        administrative: 'Données administratives',
        estimate: 'Estimation'
      }
    }
  }
} as const satisfies Partial<KindTexts<'fr'>>
