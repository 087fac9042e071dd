import type { Messages } from '#shared/i18n/message-set.ts'
import type { Language } from '#shared/model/field.ts'

/** Fetches the texts of one language; the others stay on the disk. */
export const loadMessages = async (language: Language): Promise<Messages> => {
  switch (language) {
    case 'it':
      return (await import('#shared/i18n/messages/it/index.ts')).it
    case 'en':
      return (await import('#shared/i18n/messages/en/index.ts')).en
    case 'fr':
      return (await import('#shared/i18n/messages/fr/index.ts')).fr
    case 'ar':
      return (await import('#shared/i18n/messages/ar/index.ts')).ar
  }
}
