import type { Readable } from 'node:stream'
import { isPianoError, PianoError } from '#shared/contract/errors.ts'
import { localeOf } from '#shared/formats/customs.ts'
import { errorText } from '#shared/i18n/error-text.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { translatorOf } from '#shared/i18n/translator.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { todayOf } from '../core/device/today.ts'
import { homeFolder } from '../core/files/home.ts'
import { logError, logInto } from '../core/serving/log.ts'
import { version } from '../host/version.ts'
import { isUsageProblem, type Outcome, type Surroundings } from './command.ts'
import { parseCommandLine } from './program.ts'
import { terminalJson, terminalText } from './terminal-text.ts'

/** Where a command line reads and writes; tests give their own. */
export type Terminal = {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly input: () => Readable
  readonly out: (text: string) => void
  readonly error: (text: string) => void
}

const OWN: Terminal = {
  environment: process.env,
  // Not by descriptor 0: a pipe whose writer is slower than we are would answer EAGAIN.
  input: () => process.stdin,
  out: text => process.stdout.write(text),
  error: text => process.stderr.write(text)
}

/** The language of messages: that of the system where the program has it, else English. */
const systemLanguage = ({ environment }: Terminal): Language => {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en'
  const code = locale.slice(0, 2)
  return LANGUAGES.find(language => language === code) ?? 'en'
}

/** What of the details helps a person who types commands. */
const hintsOf = ({ code, details }: PianoError, t: Translate): readonly string[] => {
  const { problem, word, at } = details
  if (code === 'USAGE')
    return isUsageProblem(problem) ? [t(`cli.usage.${problem}`, { word: String(word ?? '') })] : []
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

const print = ({ out, error }: Terminal, outcome: Outcome, asJson: boolean): void => {
  if (asJson) out(`${terminalJson({ ok: true, ...outcome.json })}\n`)
  else {
    const write = outcome.json['ok'] === false ? error : out
    for (const line of outcome.lines) write(`${terminalText(line)}\n`)
  }
}

/** What stands after `--` is no option. */
const asksForJson = (words: readonly string[]): boolean => {
  const end = words.indexOf('--')
  return (end < 0 ? words : words.slice(0, end)).includes('--json')
}

/** Runs one command line; returns the exit code, 0 or 1. */
export const main = async (words: readonly string[], terminal = OWN): Promise<number> => {
  const { environment, input, out, error: tell } = terminal
  const asJson = asksForJson(words)
  const language = systemLanguage(terminal)
  const t = translatorOf(language)
  let outcome: Outcome
  try {
    const home = homeFolder(environment)
    logInto(home)
    const around: Surroundings = {
      home,
      today: todayOf(environment),
      version,
      input,
      t,
      locale: localeOf(language),
      report: text => {
        if (!asJson) tell(`${terminalText(text)}\n`)
      }
    }
    const parsed = parseCommandLine(words, around)
    if ('print' in parsed) {
      if (asJson) print(terminal, { json: { text: parsed.print }, lines: [] }, true)
      else out(parsed.print)
      return 0
    }
    outcome = await parsed.run()
  } catch (error) {
    outcome = failureOf(error, t, language)
  }
  print(terminal, outcome, asJson)
  return outcome.json['ok'] === false ? 1 : 0
}
