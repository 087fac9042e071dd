/** What a terminal would obey instead of showing it: control characters of both sets, and marks that turn a line. */
const COMMANDS = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** A text of a workspace, a bundle or a command line as it may stand in a terminal. */
export const terminalText = (text: string): string => text.replaceAll(COMMANDS, '\ufffd')

/** JSON for programs that a terminal shows as well: the same characters stand as escapes, so that nothing of a value is lost. */
export const terminalJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    COMMANDS,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
