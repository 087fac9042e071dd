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
  'documentScreen.leftOut': 'What is left out',
  'documentScreen.leftOutText_one':
    'One confidential value is not printed for these readers. The document says so at its end.',
  'documentScreen.leftOutText_other':
    '{{number}} confidential values are not printed for these readers. The document says so at its end.'
} as const
