import type { FileKind, PickedFile } from '#shared/contract/host.ts'
import { useHost } from '../client/core.tsx'

/** Asks for a place, has a file written there, and hands it over. Null: the person wanted none, or nothing was written. */
export const useSaveFile = () => {
  const host = useHost()
  return async <T>(
    kind: FileKind,
    name: string,
    write: (target: string, fileName: string) => Promise<T | null>
  ): Promise<{ readonly file: PickedFile; readonly written: T } | null> => {
    const file = await host.save(kind, name)
    if (file === null) return null
    const written = await write(file.ticket, file.name)
    if (written === null) return null
    await host.deliver(file.ticket)
    return { file, written }
  }
}
