import type { BrowserReason } from './choose-host.ts'

/**
 * What the launcher says. It speaks before anything is built and before a workspace is open, so it has its few words
 * here and follows the language of the system.
 */
export type Words = {
  readonly building: string
  readonly buildFailed: string
  readonly fetching: string
  readonly openAt: string
  readonly stop: string
  readonly because: Readonly<Record<BrowserReason, string>>
}
export type Language = 'it' | 'en' | 'fr' | 'ar'

/** The system's language among the four of the program; English where it is none of them. */
export const systemLanguage = (
  env: Readonly<Record<string, string | undefined>>,
  locale: string
): Language => {
  // A machine without a language says C or POSIX; what the runtime then makes of it says nothing about the user.
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || locale
  const code = named.slice(0, 2).toLowerCase()
  return isLanguage(code) ? code : 'en'
}

const isLanguage = (code: string): code is Language => Object.hasOwn(WORDS, code)

export const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    building: 'Preparazione del programma…',
    buildFailed: 'La preparazione del programma non è riuscita:',
    fetching: 'Scaricamento di Electron',
    openAt: 'Aprire questo indirizzo nel browser:',
    stop: 'Per terminare, premere Ctrl+C.',
    because: {
      asked: 'Piano Comune si apre nel browser, come richiesto.',
      root: 'L’utente root non può aprire una finestra: Piano Comune si apre nel browser.',
      noDisplay: 'Non c’è uno schermo su cui aprire una finestra: Piano Comune si apre nel browser.',
      noRuntime: 'Electron non è disponibile e non si può scaricare: Piano Comune si apre nel browser.',
      runtimeFailed: 'Electron non si avvia su questo computer: Piano Comune si apre nel browser.'
    }
  },
  en: {
    building: 'Preparing the program…',
    buildFailed: 'The program could not be prepared:',
    fetching: 'Downloading Electron',
    openAt: 'Open this address in your browser:',
    stop: 'Press Ctrl+C to stop.',
    because: {
      asked: 'Piano Comune opens in the browser, as requested.',
      root: 'The root user cannot open a window: Piano Comune opens in the browser.',
      noDisplay: 'There is no display to open a window on: Piano Comune opens in the browser.',
      noRuntime: 'Electron is not available and cannot be downloaded: Piano Comune opens in the browser.',
      runtimeFailed: 'Electron does not start on this computer: Piano Comune opens in the browser.'
    }
  },
  fr: {
    building: 'Préparation du programme…',
    buildFailed: 'La préparation du programme a échoué :',
    fetching: 'Téléchargement d’Electron',
    openAt: 'Ouvrez cette adresse dans votre navigateur :',
    stop: 'Appuyez sur Ctrl+C pour arrêter.',
    because: {
      asked: 'Piano Comune s’ouvre dans le navigateur, comme demandé.',
      root: 'L’utilisateur root ne peut pas ouvrir de fenêtre : Piano Comune s’ouvre dans le navigateur.',
      noDisplay: 'Aucun écran ne permet d’ouvrir une fenêtre : Piano Comune s’ouvre dans le navigateur.',
      noRuntime:
        'Electron n’est pas disponible et ne peut pas être téléchargé : Piano Comune s’ouvre dans le navigateur.',
      runtimeFailed: 'Electron ne démarre pas sur cet ordinateur : Piano Comune s’ouvre dans le navigateur.'
    }
  },
  ar: {
    building: 'جارٍ إعداد البرنامج…',
    buildFailed: 'تعذّر إعداد البرنامج:',
    fetching: 'جارٍ تنزيل Electron',
    openAt: 'افتح هذا العنوان في المتصفّح:',
    stop: 'للإيقاف اضغط Ctrl+C.',
    because: {
      asked: 'يُفتح Piano Comune في المتصفّح كما طُلب.',
      root: 'لا يمكن للمستخدم root فتح نافذة، لذلك يُفتح Piano Comune في المتصفّح.',
      noDisplay: 'لا توجد شاشة لفتح نافذة عليها، لذلك يُفتح Piano Comune في المتصفّح.',
      noRuntime: 'برنامج Electron غير متوفّر ويتعذّر تنزيله، لذلك يُفتح Piano Comune في المتصفّح.',
      runtimeFailed: 'لا يعمل Electron على هذا الحاسوب، لذلك يُفتح Piano Comune في المتصفّح.'
    }
  }
}
