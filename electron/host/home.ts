import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const systemPlace = (environment: Environment): string => {
  if (process.platform === 'win32') return environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share')
}

/**
 * The folder for what belongs to this computer and not to a workspace: device identity, drafts, backups, logs (DESIGN.md 2).
 * The same for all hosts; `PIANO_HOME` moves it. It need not exist yet.
 */
export const homeFolder = (environment: Environment = process.env): string =>
  environment['PIANO_HOME'] ?? join(systemPlace(environment), 'piano-comune')
