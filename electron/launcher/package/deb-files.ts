import { FILE_KIND_NAMES, FILE_KINDS, PRODUCT } from './product.ts'

export type DebInfo = {
  readonly version: string
  readonly architecture: 'amd64' | 'arm64'
  readonly maintainer: string
  /** Installed size in KiB. */
  readonly size: number
  /** The program's file inside its folder. */
  readonly executable: string
}

/** Electron's own libraries; the names with `t64` are those of newer Debian and Ubuntu. */
const DEPENDS = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libgbm1',
  'libasound2 | libasound2t64',
  'libxkbcommon0',
  'xdg-utils'
]

/** The package's own description for dpkg. */
export const controlFile = (info: DebInfo): string =>
  [
    `Package: ${PRODUCT.executable}`,
    `Version: ${info.version}`,
    `Architecture: ${info.architecture}`,
    `Maintainer: ${info.maintainer}`,
    `Installed-Size: ${info.size}`,
    'Section: misc',
    'Priority: optional',
    `Depends: ${DEPENDS.join(', ')}`,
    `Description: ${PRODUCT.summary.en}`,
    ' One workspace file for a whole group: stakeholders, priorities, roadmap,',
    ' monitoring, the documents for the council, and signed bundles between cities.',
    ''
  ].join('\n')

/** The entry in the system's menu, in the four languages. */
export const desktopFile = (executable: string): string => {
  const { it, fr, ar, en } = PRODUCT.summary
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${PRODUCT.name}`,
    `Comment=${en}`,
    `Comment[it]=${it}`,
    `Comment[fr]=${fr}`,
    `Comment[ar]=${ar}`,
    `Exec=/opt/${PRODUCT.executable}/${executable} %f`,
    `Icon=${PRODUCT.executable}`,
    'Categories=Office;',
    `MimeType=${FILE_KINDS.map(({ mime }) => `${mime};`).join('')}`,
    `StartupWMClass=${PRODUCT.name}`,
    'Terminal=false',
    ''
  ].join('\n')
}

/** Teaches the system our two kinds of files. */
export const mimeFile = (): string => {
  const kinds = FILE_KINDS.map(({ extension, mime }) => {
    const { en, ...names } = FILE_KIND_NAMES[extension]
    const translated = Object.entries(names).map(
      ([language, name]) => `    <comment xml:lang="${language}">${name}</comment>`
    )
    return [
      `  <mime-type type="${mime}">`,
      `    <comment>${en}</comment>`,
      ...translated,
      `    <glob pattern="*.${extension}"/>`,
      '  </mime-type>'
    ].join('\n')
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n${kinds.join('\n')}\n</mime-info>\n`
}
