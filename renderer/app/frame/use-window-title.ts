import { useEffect } from 'react'
import { useText } from '../text/use-text.ts'
import { useTitle } from '../text/use-title.ts'
import { useWorkspace } from '../workspace-context.ts'

/** The city's name as the screen says it. */
export const useCityTitle = (): string => {
  const { city, cityName } = useWorkspace()
  const titleOf = useTitle()
  return city === null ? cityName : titleOf('city', city, cityName)
}

/** The city in the title of the window and of the browser's tab, and what is only looked at; both hosts show the page's title. */
export const useWindowTitle = (): void => {
  const t = useText()
  const { lookedAt } = useWorkspace()
  const city = useCityTitle()
  const title = lookedAt === null ? city : t('lookedAt.title', { city, what: t(`lookedAt.${lookedAt}`) })
  useEffect(() => {
    const before = document.title
    document.title = `${title} – ${t('app.name')}`
    return () => {
      document.title = before
    }
  }, [t, title])
}
