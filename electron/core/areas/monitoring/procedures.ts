import { os } from '../../serving/implement.ts'
import { readMonitoring } from './list.ts'

/** Indicators, measurements, lights. */
export const monitoring = os.monitoring.router({
  list: os.monitoring.list.handler(({ context }) =>
    readMonitoring(context.session.workspace().read, context.today())
  )
})
