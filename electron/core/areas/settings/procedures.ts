import { os } from '../../implement.ts'
import { sqliteVersion } from './sqlite-version.ts'

export const settings = os.settings.router({
  get: os.settings.get.handler(({ context }) => context.device.get()),
  set: os.settings.set.handler(({ context, input }) => context.device.set(input)),
  about: os.settings.about.handler(async ({ context }) => ({
    version: context.version,
    sqlite: await sqliteVersion(context.session),
    node: process.versions.node,
    electron: process.versions['electron'] ?? null
  }))
})
