import { Command as Commander, CommanderError } from 'commander'
import { PianoError } from '#shared/contract/errors.ts'
import {
  type Command,
  type OptionValues,
  type Outcome,
  optionName,
  type Surroundings,
  type UsageProblem
} from './command.ts'
import { COMMANDS } from './commands.ts'

/** What commander finds wrong; what it quotes is the word that is meant. */
const PROBLEMS: Readonly<Record<string, UsageProblem>> = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.missingArgument': 'missingArgument',
  'commander.excessArguments': 'excessArguments',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.optionMissingArgument': 'missingValue'
}

const usageError = ({ code, message }: CommanderError): PianoError => {
  const problem = PROBLEMS[code] ?? 'noCommand'
  const word = /'([^']*)'/.exec(message)?.[1] ?? ''
  return new PianoError('USAGE', problem === 'noCommand' ? { problem } : { problem, word })
}

type Found = {
  readonly command: Command
  readonly positional: readonly (string | undefined)[]
  readonly options: OptionValues
}

const HEADINGS: Readonly<Record<string, (around: Surroundings) => string>> = {
  'Usage:': ({ t }) => t('cli.help.usage'),
  'Options:': ({ t }) => t('cli.help.options'),
  'Commands:': ({ t }) => t('cli.help.commands')
}

/** A person may have to say of the file that nobody else has it open, or of the clock that it is right. */
const opensWorkspace = ({ name, positional, options }: Command): boolean =>
  name !== 'create' &&
  name !== 'serve' &&
  /[<[]file[>\]]|--workspace/.test(`${positional} ${options.join(' ')}`)

const addTo = (
  program: Commander,
  command: Command,
  around: Surroundings,
  found: (what: Found) => void
): void => {
  const sub = program
    .command(`${command.name} ${command.positional}`.trim())
    .description(around.t(`cli.${command.name}`))
  for (const flags of command.options) {
    const name = optionName(flags)
    const text = around.t(`cli.option.${name}`)
    if (command.required?.includes(name)) sub.requiredOption(flags, text)
    else sub.option(flags, text)
  }
  if (opensWorkspace(command)) {
    sub.option('--take-over', around.t('cli.option.take-over'))
    sub.option('--trust-clock', around.t('cli.option.trust-clock'))
  }
  sub.option('--json', around.t('cli.option.json'))
  sub.action(() => {
    const positional: (string | undefined)[] = sub.processedArgs.flat()
    found({ command, positional, options: sub.opts<OptionValues>() })
  })
}

/** What the words after `piano` mean: a command to run, or a text to print (`--help`, `--version`). Throws USAGE. */
export const parseCommandLine = (
  words: readonly string[],
  around: Surroundings
): { readonly run: () => Promise<Outcome> } | { readonly print: string } => {
  let found: Found | null = null
  let printed = ''
  const headings = { styleTitle: (title: string) => HEADINGS[title]?.(around) ?? title }
  const program = new Commander('piano')
    .description(around.t('cli.description'))
    .version(around.version, '-V, --version', around.t('cli.option.version'))
    .helpOption('-h, --help', around.t('cli.option.help'))
    .helpCommand('help [command]', around.t('cli.option.help'))
    .configureHelp(headings)
    .option('--json', around.t('cli.option.json'))
    .exitOverride()
    .configureOutput({
      writeOut: text => {
        printed += text
      },
      writeErr: () => undefined
    })
  for (const command of COMMANDS) {
    addTo(program, command, around, what => {
      found = what
    })
  }
  try {
    program.parse([...words], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return { print: printed }
      throw usageError(error)
    }
    throw error
  }
  const chosen = found as Found | null
  if (chosen === null) throw new PianoError('USAGE', { problem: 'noCommand' })
  const said = {
    ...around,
    takeOver: chosen.options['takeOver'] === true,
    trustClock: chosen.options['trustClock'] === true
  }
  return { run: () => chosen.command.run(said, chosen.positional, chosen.options) }
}
