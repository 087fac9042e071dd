/** The screen of documents. */
export const documentsScreen = {
  'documentScreen.document': 'Document',
  'documentScreen.language': 'Language of the document',
  'documentScreen.audience': 'For whom',
  'documentScreen.draft': 'Mark as draft',
  'documentScreen.save': 'Save Word document',
  'documentScreen.saving': 'Document: {{title}}',
  'documentScreen.saved': '“{{file}}” is ready ({{size}}).',
  'documentScreen.sameBytes':
    'The same data always gives the same file, byte by byte: this fingerprint tells whether it was changed.',
  'documentScreen.preview': 'Preview',
  'documentScreen.previewHint': 'Preview of the content. Page numbers and layout are in the Word document.',
  'documentScreen.readiness': 'What is missing before the council',
  'documentScreen.complete': 'The actions are complete.',
  'documentScreen.blockers_one': 'One gap prevents approval.',
  'documentScreen.blockers_other': '{{number}} gaps prevent approval.',
  'documentScreen.warnings_one': 'One warning.',
  'documentScreen.warnings_other': '{{number}} warnings.',
  'documentScreen.severity.blocker': 'Prevents approval:',
  'documentScreen.severity.warning': 'Warning:',
  'documentScreen.found': 'Names and contacts of persons in texts',
  'documentScreen.foundText_one':
    'The texts that the document prints hold a name or contact of a person. Whoever gets the document reads it, and annexes of the council are published.',
  'documentScreen.foundText_other':
    'The texts that the document prints hold {{number}} names or contacts of persons. Whoever gets the document reads them, and annexes of the council are published.',
  'documentScreen.foundMore_one': 'and one more.',
  'documentScreen.foundMore_other': 'and {{number}} more.',
  'documentScreen.foundTitle': 'The document names persons',
  'documentScreen.foundHint':
    'To take them out, open the record from the list and correct the text: the preview follows.',
  'documentScreen.foundLook': 'Look at the list',
  'documentScreen.foundPrint': 'Save with this data',
  'documentScreen.leftOut': 'What is left out',
  'documentScreen.leftOutText_one':
    'One confidential value is not printed for these readers. The document says so at its end.',
  'documentScreen.leftOutText_other':
    '{{number}} confidential values are not printed for these readers. The document says so at its end.'
} as const
