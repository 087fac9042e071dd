import type { Readable } from 'node:stream'
import type { CodeOf, Translate } from '#shared/i18n/message-key.ts'

/** What commands need of their surroundings; tests give their own. */
export type Surroundings = {
  readonly home: string
  /** The civil date that rules count from (`PIANO_TODAY`). */
  readonly today: string
  readonly version: string
  /** What `-` reads. Asked for only then: who asks for it waits for its end. */
  readonly input: () => Readable
  readonly t: Translate
  /** How the language of the messages writes numbers and times. */
  readonly locale: string
  /** What a person says of the file: nobody else has it open (`--take-over`), this clock is right (`--trust-clock`). */
  readonly takeOver?: boolean
  readonly trustClock?: boolean
  /** Tells progress of long work to a person; silent with `--json`. */
  readonly report: (text: string) => void
}

/** What a command did: one JSON object for programs, a few lines for people. */
export type Outcome = {
  readonly json: Readonly<Record<string, unknown>>
  readonly lines: readonly string[]
}

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

type OptionName = CodeOf<'cli.option'>

/** An option in commander's notation, e.g. `--city <name>`. */
export type OptionFlags = `--${OptionName}` | `--${OptionName} <${string}>`

/** The name of an option, by which it is called in texts. */
export const optionName = (flags: OptionFlags): OptionName => flags.slice(2).split(' ')[0] as OptionName

/** What can be wrong with a command line; each is explained by a hint. */
export type UsageProblem = CodeOf<'cli.usage'>

const USAGE_PROBLEMS = {
  unknownCommand: true,
  unknownOption: true,
  missingArgument: true,
  missingOption: true,
  missingValue: true,
  badValue: true,
  excessArguments: true,
  noCommand: true
} as const satisfies Record<UsageProblem, true>

export const isUsageProblem = (detail: unknown): detail is UsageProblem =>
  typeof detail === 'string' && Object.hasOwn(USAGE_PROBLEMS, detail)

/** One command of the command line; its name and its options are described by texts. */
export type Command = {
  readonly name: CodeOf<'cli'>
  /** Positional arguments in commander's notation, e.g. `<file> [words...]`. */
  readonly positional: string
  readonly options: readonly OptionFlags[]
  /** Options without which the command makes no sense. */
  readonly required?: readonly OptionName[]
  run(
    around: Surroundings,
    positional: readonly (string | undefined)[],
    options: OptionValues
  ): Promise<Outcome>
}

/** The text value of an option, or undefined. */
export const textOption = (options: OptionValues, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** Each value given to an option that may stand several times, as it was written. */
export const valuesOption = (options: OptionValues, name: string): readonly string[] => {
  const value = options[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** The list given to an option such as `--select action practice`, or an empty one. */
export const listOption = (options: OptionValues, name: string): readonly string[] => {
  const value = options[name]
  if (Array.isArray(value)) return value.flatMap(item => String(item).split(','))
  return typeof value === 'string' ? value.split(',') : []
}
