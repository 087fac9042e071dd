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
      baselineDate: 'Data del valore iniziale',
      targetValue: 'Valore atteso',
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
      value: 'Valore',
      reliability: 'Affidabilità'
    },
    choices: {
      reliability: { official: 'Ufficiale', administrative: 'Amministrativa', estimate: 'Stima' }
    }
  }
} as const satisfies Partial<KindTexts<'it'>>
