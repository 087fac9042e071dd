import { defineConfig } from 'i18next-cli'

// For `i18next-cli lint` alone: words in the code of the window that no language can change. Texts are TypeScript
// (shared/i18n/messages), which nothing has to extract.
export default defineConfig({
  locales: ['it', 'en', 'fr', 'ar'],
  extract: {
    input: ['renderer/**/*.tsx'],
    ignore: ['renderer/**/*.test.tsx'],
    output: 'shared/i18n/messages/{{language}}/{{namespace}}.json',
    functions: ['t', '*.t'],
    keySeparator: false,
    nsSeparator: false
  },
  lint: { acceptedTags: 'all', checkConcatenation: 'error' }
})
