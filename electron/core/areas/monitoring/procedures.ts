import { os } from '../../serving/implement.ts'
import { readStandings } from './standings.ts'

/** Indicators, measurements, lights. */
export const monitoring = os.monitoring.router({
  standings: os.monitoring.standings.handler(({ context, input }) =>
    readStandings(context.session.workspace().read, context.today(), input.ids)
  )
})
