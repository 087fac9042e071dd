import { useCallback } from 'react'
import { fieldLabel } from '#shared/i18n/labels.ts'
import type { RecordType } from '#shared/model/index.ts'
import { useFormats, useText } from '../text/use-text.ts'

type Cell = { readonly type: RecordType; readonly id: string; readonly field: string }

/** The sentence that names what an undo had to leave as it is, because it was changed again since. */
export const useLeftAlone = (): ((left: readonly Cell[]) => string) => {
  const t = useText()
  const formats = useFormats()
  return useCallback(
    left => {
      const names = [...new Set(left.map(cell => fieldLabel(t, cell.type, cell.field)))]
      return t('undo.left', { count: names.length, fields: formats.list(names.slice(0, 5)) })
    },
    [t, formats]
  )
}
