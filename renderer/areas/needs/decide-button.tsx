import { Button } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../app/text/use-text.ts'
import { DecidePriority } from './decide.tsx'

/** Decides on the priority whose record is open. */
export const DecideButton = ({ id }: { readonly id: string }) => {
  const t = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('needs.decide')}</Button>
      {open && <DecidePriority records={[{ id }]} onClose={() => setOpen(false)} />}
    </>
  )
}
