import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of monitoring. */
export const monitoring = {
  indicator: {
    one: 'Indicatore',
    many: 'Indicatori',
    gender: 'm',
    fields: {
      definition: 'Definizione operativa',
      level: 'Livello',
      measure: 'Tipo di misura',
      unit: 'Unità di misura',
      countsPersons: 'Conta persone',
      direction: 'Verso atteso',
      baselineValue: 'Valore iniziale',
      baselineValueQualifier: 'Valore iniziale: precisione',
      baselineValueUpper: 'Valore iniziale: fino a',
      baselineValueWording: 'Valore iniziale: parole della fonte',
      baselineDate: 'Data del valore iniziale',
      targetValue: 'Valore atteso',
      targetValueQualifier: 'Valore atteso: precisione',
      targetValueUpper: 'Valore atteso: fino a',
      targetValueWording: 'Valore atteso: parole della fonte',
      targetDate: 'Data del valore atteso',
      method: 'Metodo di rilevazione',
      frequency: 'Frequenza',
      limitations: 'Limiti noti'
    },
    choices: {
      level: {
        output: 'Prodotto',
        outcome: 'Risultato',
        impact: 'Impatto',
        process: 'Processo'
      },
      measure: {
        unit: 'Numero',
        percentage: 'Percentuale',
        nominal: 'Nominale',
        ordinal: 'Ordinale',
        qualitative: 'Qualitativo'
      },
      baselineValueQualifier: {
        exact: 'esatto',
        about: 'circa',
        atLeast: 'almeno',
        atMost: 'al massimo',
        range: 'da … a …'
      },
      targetValueQualifier: {
        exact: 'esatto',
        about: 'circa',
        atLeast: 'almeno',
        atMost: 'al massimo',
        range: 'da … a …'
      },
      countsPersons: { yes: 'Sì', no: 'No' },
      direction: { increase: 'Aumentare', decrease: 'Diminuire', maintain: 'Mantenere' },
      frequency: {
        monthly: 'Ogni mese',
        quarterly: 'Ogni tre mesi',
        halfYearly: 'Ogni sei mesi',
        yearly: 'Ogni anno',
        once: 'Una volta'
      }
    }
  },
  measurement: {
    one: 'Misurazione',
    many: 'Misurazioni',
    gender: 'f',
    fields: {
      indicator: 'Indicatore',
      date: 'Data',
      value: 'Valore',
      valueQualifier: 'Valore: precisione',
      valueUpper: 'Valore: fino a',
      valueWording: 'Valore: parole della fonte',
      reliability: 'Affidabilità'
    },
    choices: {
      valueQualifier: {
        exact: 'esatto',
        about: 'circa',
        atLeast: 'almeno',
        atMost: 'al massimo',
        range: 'da … a …'
      },
      reliability: { official: 'Ufficiale', administrative: 'Amministrativa', estimate: 'Stima' }
    }
  }
} as const satisfies Partial<KindTexts<'it'>>
