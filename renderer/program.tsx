import './app/theme/components.css'
import './app/theme/fonts.css'
import './app/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import type { Beginning } from './app/begin.ts'
import type { Core } from './app/client/core.tsx'
import { Providers } from './app/providers.tsx'
import { newRouter } from './app/router.tsx'
import { loadLanguage } from './app/text/load-language.ts'
import { saveOnLeaving } from './app/typed/save-on-leaving.ts'

/** Shows the program in the page, whole at once: nothing is drawn before there are words to draw. */
export const show = async (core: Core, { queryClient, settings }: Beginning): Promise<void> => {
  const place = document.getElementById('root')
  if (place === null) return
  saveOnLeaving()
  const router = newRouter()
  const [{ language, scheme }] = await Promise.all([settings, router.load()])
  await loadLanguage(language)
  createRoot(place).render(
    <StrictMode>
      <Providers core={core} queryClient={queryClient} language={language} scheme={scheme}>
        <App router={router} />
      </Providers>
    </StrictMode>
  )
}
