import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the roadmap. */
export const roadmap = {
  roadmap: {
    one: 'Roadmap',
    many: 'Roadmaps',
    fields: {
      planningDocument: 'Planning document',
      vision: 'Vision',
      governance: 'Governance and organisation',
      monitoringSetUp: 'Monitoring set-up'
    }
  },
  axis: {
    one: 'Axis',
    many: 'Axes'
  },
  objective: {
    one: 'Objective',
    many: 'Objectives'
  },
  action: {
    one: 'Action',
    many: 'Actions',
    fields: {
      leadDepartment: 'Lead department',
      responsibleRole: 'Responsible (role)',
      status: 'Status',
      outputs: 'Outputs',
      nextSteps: 'Next steps',
      costs: 'Costs',
      fundingProgramme: 'Funding programme',
      migrationMarker: 'Migration marker',
      genderMarker: 'Gender marker',
      declaredLight: 'Declared light'
    },
    choices: {
      status: {
        proposed: 'Proposed',
        approved: 'Approved',
        inProgress: 'In progress',
        completed: 'Completed',
        postponed: 'Postponed',
        suspended: 'Suspended',
        cancelled: 'Cancelled'
      },
      costs: { hasCosts: 'Has costs', noCosts: 'Without costs' },
      declaredLight: { good: 'On track', watch: 'To watch', bad: 'Critical', met: 'Met' }
    },
    scales: {
      migrationMarker: { 0: 'Not targeted', 1: 'Significant', 2: 'Principal' },
      genderMarker: { 0: 'Not targeted', 1: 'Significant', 2: 'Principal' }
    }
  },
  actionPartner: {
    one: 'Partner of the action',
    many: 'Partners of the action',
    choices: {
      role: {
        partner: 'Partner',
        funder: 'Funder',
        expert: 'Expert',
        beneficiary: 'Beneficiary'
      }
    }
  },
  actionDepartment: {
    one: 'Supporting department',
    many: 'Supporting departments',
    choices: { role: { support: 'Support', consulted: 'Consulted', informed: 'Informed' } }
  },
  actionPriority: {
    one: 'Priority answered',
    many: 'Priorities answered'
  },
  actionPractice: {
    one: 'Practice taken up',
    many: 'Practices taken up',
    fields: { practice: 'Good practice' }
  },
  milestone: {
    one: 'Milestone',
    many: 'Milestones',
    fields: { dueDate: 'Due date', doneDate: 'Done on', evidence: 'Evidence' }
  },
  budgetLine: {
    one: 'Budget line',
    many: 'Budget lines',
    fields: {
      label: 'Item',
      year: 'Year',
      amount: 'Amount',
      source: 'Source of funding',
      fundingType: 'Type of funding',
      budgetCode: 'Budget code',
      expenditure: 'Expenditure',
      tenderCode: 'Tender code'
    },
    choices: {
      fundingType: {
        ownBudget: 'Own budget',
        eu: 'European Union',
        national: 'National',
        regional: 'Regional',
        foundation: 'Foundation',
        private: 'Private',
        inKind: 'In kind'
      },
      expenditure: { current: 'Current', capital: 'Capital' }
    }
  },
  alignment: {
    one: 'Alignment',
    many: 'Alignments',
    fields: {
      framework: 'Framework',
      code: 'Item',
      label: 'Text of the item',
      rank: 'Rank',
      justification: 'Justification'
    },
    choices: {
      framework: {
        planning: 'Own planning document',
        sdg: '2030 Agenda (SDGs)',
        gcm: 'Global Compact for Migration',
        charter: 'Integrating Cities Charter',
        oecd: 'OECD checklist',
        mgi: 'Local MGI',
        other: 'Other'
      },
      rank: { primary: 'Primary', secondary: 'Secondary' }
    }
  },
  sealedVersion: {
    one: 'Sealed version',
    many: 'Sealed versions',
    fields: {
      occasion: 'Occasion',
      body: 'Body',
      actNumber: 'Number of the act',
      actDate: 'Date of the act',
      sealedOn: 'Sealed on',
      format: 'Format',
      content: 'Hash of the content'
    },
    choices: {
      occasion: {
        approval: 'Approval',
        visit: 'Study visit',
        round: 'Monitoring round',
        ranking: 'Ranking of priorities',
        other: 'Other'
      }
    }
  }
} as const satisfies Partial<KindTexts<'en'>>
