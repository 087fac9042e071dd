import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of monitoring. */
export const monitoring = {
  indicator: {
    one: 'Indicator',
    many: 'Indicators',
    fields: {
      definition: 'Operational definition',
      level: 'Level',
      measure: 'Type of measure',
      unit: 'Unit',
      countsPersons: 'Counts persons',
      direction: 'Expected direction',
      baselineValue: 'Baseline',
      baselineDate: 'Date of the baseline',
      targetValue: 'Target',
      targetDate: 'Date of the target',
      method: 'Collection method',
      frequency: 'Frequency',
      limitations: 'Known limitations'
    },
    choices: {
      level: { output: 'Output', outcome: 'Outcome', impact: 'Impact', process: 'Process' },
      measure: {
        unit: 'Number',
        percentage: 'Percentage',
        nominal: 'Nominal',
        ordinal: 'Ordinal',
        qualitative: 'Qualitative'
      },
      countsPersons: { yes: 'Yes', no: 'No (counts other things)' },
      direction: { increase: 'Increase', decrease: 'Decrease', maintain: 'Maintain' },
      frequency: {
        monthly: 'Monthly',
        quarterly: 'Quarterly',
        halfYearly: 'Half-yearly',
        yearly: 'Yearly',
        once: 'Once'
      }
    }
  },
  measurement: {
    one: 'Measurement',
    many: 'Measurements',
    fields: {
      indicator: 'Indicator',
      value: 'Value',
      reliability: 'Reliability'
    },
    choices: {
      reliability: { official: 'Official', administrative: 'Administrative', estimate: 'Estimate' }
    }
  }
} as const satisfies Partial<KindTexts<'en'>>
