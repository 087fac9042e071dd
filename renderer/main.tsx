import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './app/theme/fonts.css'
import './app/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { newQueryClient } from './app/client/query-client.ts'
import { firstSettings } from './app/first-settings.ts'
import { findHost } from './app/host/find-host.ts'
import { Providers } from './app/providers.tsx'

const core = findHost()
const place = document.getElementById('root')
if (place !== null) {
  const { language, scheme, settings } = await firstSettings(core.client)
  const queries = newQueryClient()
  // Known before anything is drawn, so that no table shows for a moment as it is not arranged.
  if (settings !== null) queries.setQueryData(core.api.settings.get.queryKey(), settings)
  createRoot(place).render(
    <StrictMode>
      <Providers core={core} queryClient={queries} language={language} scheme={scheme}>
        <App />
      </Providers>
    </StrictMode>
  )
}
