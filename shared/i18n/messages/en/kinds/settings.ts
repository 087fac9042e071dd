import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the city itself and of attachments. */
export const settings = {
  city: {
    one: 'City',
    many: 'Cities',
    fields: {
      name: 'Name of the city',
      officialName: 'Official name',
      region: 'Region',
      officialCode: 'Official code (LAU)',
      population: 'Resident population',
      foreignPopulation: 'Residents with foreign citizenship',
      mode: 'Who works on it',
      groupName: 'Name of the working group',
      groupAct: 'Act that set up the group',
      departmentWord: 'Word for departments',
      letterhead: 'Letterhead',
      accentColour: 'Colour of the city',
      bundleLicence: 'Licence of exchange bundles'
    },
    choices: {
      mode: { group: 'A group of several departments', alone: 'One person alone' },
      departmentWord: {
        direzione: 'Direzione',
        settore: 'Settore',
        area: 'Area',
        servizio: 'Servizio',
        department: 'Department',
        division: 'Division',
        service: 'Service'
      },
      bundleLicence: {
        ccBy4: 'CC BY 4.0',
        ccBySa4: 'CC BY-SA 4.0',
        cc0: 'CC0 1.0',
        eupl12: 'EUPL 1.2',
        etalab2: 'Licence Ouverte 2.0',
        odbl1: 'ODbL 1.0'
      }
    }
  },
  ownField: {
    one: 'Own field',
    many: 'Own fields',
    fields: {
      recordType: 'Kind of record',
      label: 'Label',
      fieldKind: 'Type of value',
      privacyClass: 'Privacy'
    },
    choices: {
      fieldKind: {
        line: 'Short text',
        prose: 'Long text',
        choice: 'Choice',
        date: 'Date',
        when: 'Time, as exact as known',
        money: 'Amount of money',
        number: 'Number'
      },
      privacyClass: {
        public: 'Public',
        partner: 'Partner cities',
        internal: 'Inside the group',
        personal: 'Personal data'
      }
    }
  },
  ownChoice: {
    one: 'Choice of an own field',
    many: 'Choices of own fields',
    fields: { ownField: 'Own field', label: 'Label' }
  },
  attachment: {
    one: 'Attachment',
    many: 'Attachments',
    fields: {
      ownerType: 'Kind of record',
      ownerId: 'Record',
      fileName: 'File name',
      mediaType: 'Format',
      size: 'Size',
      sha256: 'Hash',
      share: 'Sharing'
    },
    choices: { share: { never: 'Never', partner: 'With partner cities', public: 'Public' } }
  }
} as const satisfies Partial<KindTexts<'en'>>
