import type { DeviceSettings } from '#shared/contract/settings.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import type { Client } from './client/core.tsx'

type Scheme = 'light' | 'dark' | 'auto'

const isLanguage = (code: string): code is Language => LANGUAGES.some(one => one === code)

const languageOfSystem = (): Language =>
  navigator.languages.map(tag => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'it'

/** Mantine's word for a device's choice of colours. */
export const schemeOf = (scheme: 'light' | 'dark' | 'system'): Scheme =>
  scheme === 'system' ? 'auto' : scheme

type First = {
  readonly language: Language
  readonly scheme: Scheme
  /** Null while the core does not answer. */
  readonly settings: DeviceSettings | null
}

/** Language and colours to begin with: the person's choice, else the workspace's language, else the system's. */
export const firstSettings = async (client: Client): Promise<First> => {
  try {
    const [settings, status] = await Promise.all([client.settings.get(), client.workspace.status()])
    return {
      language: settings.language ?? status.open?.language ?? languageOfSystem(),
      scheme: schemeOf(settings.scheme),
      settings
    }
  } catch {
    // The screen itself says that the core does not answer.
    return { language: languageOfSystem(), scheme: 'auto', settings: null }
  }
}
