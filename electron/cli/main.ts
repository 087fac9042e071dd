import { isPianoError, PianoError } from '#shared/contract/errors.ts'
import { errorText } from '#shared/i18n/error-text.ts'
import { localeOf } from '#shared/i18n/languages.ts'
import { type Translate, translatorOf } from '#shared/i18n/translator.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { todayOf } from '../core/device/today.ts'
import { homeFolder } from '../core/safety/home.ts'
import { logError, logInto } from '../core/serving/log.ts'
import { version } from '../host/version.ts'
import type { Outcome, Surroundings } from './command.ts'
import { parseCommandLine } from './program.ts'

/** The language of messages: that of the system where the program has it, else English. */
const systemLanguage = (): Language => {
  const code = (process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || 'en').slice(
    0,
    2
  )
  return LANGUAGES.find(language => language === code) ?? 'en'
}

/** What of the details helps a person who types commands. */
const hintsOf = ({ code, details }: PianoError, t: Translate): readonly string[] => {
  const { problem, word, at } = details
  if (code === 'USAGE') return typeof problem === 'string' ? [t(`cli.usage.${problem}`, { word })] : []
  if (code === 'OPERATIONS_INVALID') return [problem, at].flatMap(detail => (detail ? [String(detail)] : []))
  return []
}

/** The part of an outcome that programs read: `ok` first, and the code when it is an error. */
const failureOf = (error: unknown, t: Translate, language: Language): Outcome => {
  const known = isPianoError(error) ? error : new PianoError('INTERNAL', {}, { cause: error })
  if (!isPianoError(error)) logError('command line', error)
  const message = errorText(t, known.code, known.details, localeOf(language))
  return {
    json: { ok: false, code: known.code, message, details: known.details },
    lines: [message, ...hintsOf(known, t)]
  }
}

const print = (outcome: Outcome, asJson: boolean): void => {
  if (asJson) process.stdout.write(`${JSON.stringify({ ok: true, ...outcome.json })}\n`)
  else {
    const stream = outcome.json['ok'] === false ? process.stderr : process.stdout
    for (const line of outcome.lines) stream.write(`${line}\n`)
  }
}

/** A reader that has seen enough (`piano list … | head`) closes the pipe: that is no error. */
const endWithReader = (): void => {
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** What stands after `--` is no option. */
const asksForJson = (words: readonly string[]): boolean => {
  const end = words.indexOf('--')
  return (end < 0 ? words : words.slice(0, end)).includes('--json')
}

/** Runs one command line; returns the exit code, 0 or 1. */
export const main = async (words: readonly string[]): Promise<number> => {
  endWithReader()
  const asJson = asksForJson(words)
  const language = systemLanguage()
  const t = translatorOf(language)
  let outcome: Outcome
  try {
    const home = homeFolder()
    logInto(home)
    const around: Surroundings = {
      home,
      today: todayOf(process.env),
      version,
      t,
      report: text => {
        if (!asJson) process.stderr.write(`${text}\n`)
      }
    }
    const parsed = parseCommandLine(words, around)
    if ('print' in parsed) {
      if (asJson) print({ json: { text: parsed.print }, lines: [] }, true)
      else process.stdout.write(parsed.print)
      return 0
    }
    outcome = await parsed.run()
  } catch (error) {
    outcome = failureOf(error, t, language)
  }
  print(outcome, asJson)
  return outcome.json['ok'] === false ? 1 : 0
}
