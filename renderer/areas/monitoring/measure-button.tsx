import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../app/text/use-text.ts'
import { MeasurementDialog } from './measurement-dialog.tsx'
import { useIndicators } from './use-indicators.ts'

/** Writes a value of the indicator whose page this is. */
export const MeasureButton = ({ id }: { readonly id: string }) => {
  const t = useText()
  const [open, setOpen] = useState(false)
  const { data } = useIndicators()
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('monitoring.newMeasurement')}
      </Button>
      {open && data !== undefined && (
        <MeasurementDialog
          indicators={data.indicators}
          indicatorId={id}
          today={data.asOf}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
