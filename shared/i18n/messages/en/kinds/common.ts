import type { CommonTexts } from '../../../common-texts.ts'

/** Texts that kinds share: labels by the name of a field, choices by the name of their field. A kind says only what differs. */
export const common = {
  fields: {
    id: 'Record',
    deletedAt: 'In the bin',
    name: 'Name',
    country: 'Country',
    notes: 'Internal notes',
    publicKey: 'Public key',
    position: 'Position',
    date: 'Date',
    role: 'Role',
    department: 'Department',
    email: 'E-mail',
    phone: 'Telephone',
    description: 'Description',
    responsibleDepartment: 'Responsible department',
    website: 'Website',
    stakeholder: 'Stakeholder',
    source: 'Source',
    title: 'Title',
    targetGroup: 'Target group',
    priority: 'Priority',
    note: 'Note',
    partnerCity: 'Partner city',
    cityRole: 'Role of the city',
    startDate: 'Start',
    endDate: 'End',
    summary: 'Summary',
    context: 'Context',
    licence: 'Licence',
    roadmap: 'Roadmap',
    code: 'Code',
    expectedResult: 'Expected result',
    objective: 'Objective',
    axis: 'Axis',
    fundingStatus: 'Funding status',
    projectCode: 'Project code',
    action: 'Action',
    recordCount: 'Number of records',
    bundleId: 'Bundle identifier',
    packageHash: 'Hash of the file',
    series: 'Numbering series',
    sequence: 'Sequence number',
    audience: 'Audience',
    createdAt: 'Created at',
    header: 'Bundle header',
    contactRole: 'Contact (role)'
  },
  choices: {
    cityRole: {
      policyMaker: 'Policy-maker',
      serviceProvider: 'Service provider',
      employer: 'Employer',
      buyer: 'Buyer of goods and services'
    },
    fundingStatus: {
      available: 'Available',
      requested: 'Requested',
      toFind: 'To be found',
      notNeeded: 'Not needed'
    }
  }
} as const satisfies CommonTexts
