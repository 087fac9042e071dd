import { join } from 'node:path'
import type { z } from 'zod'
import { makeFolder } from '../../host/make-folder.ts'
import { writeWhole } from '../../host/write-file.ts'
import { readOwn } from '../files/read-file.ts'
import { logError } from '../serving/log.ts'

export type DeviceFile<T> = {
  read(): T
  /** Lets go what cannot be written. */
  write(value: T): void
  /** Throws what the system says, e.g. DISK_FULL. */
  writeOrThrow(value: T): void
}

/**
 * A small JSON file of this device in the home folder. What cannot be read counts as `empty`, and what cannot be written
 * may be let go: these files hold conveniences, and a broken one must never keep the program from working.
 */
export const deviceFile = <T>(home: string, name: string, schema: z.ZodType<T>, empty: T): DeviceFile<T> => {
  const path = join(home, name)
  const writeOrThrow = (value: T) => {
    makeFolder(home)
    writeWhole(path, `${JSON.stringify(value, null, 2)}\n`, { private: true })
  }
  return {
    read() {
      try {
        return schema.parse(JSON.parse(readOwn(path)))
      } catch {
        return empty
      }
    },
    write(value) {
      try {
        writeOrThrow(value)
      } catch (error) {
        logError(`device file ${name}`, error)
      }
    },
    writeOrThrow
  }
}
