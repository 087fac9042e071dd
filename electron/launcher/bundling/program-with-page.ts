import type { Plugin } from 'vite'

/** The page names the program beside its first calls, so that it is fetched while these leave; it is compiled after them. */
export const programWithPage: Plugin = {
  name: 'program-with-page',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle).flatMap(file => {
        const ending = /^assets\/program-.*\.(js|css)$/.exec(file)?.[1]
        if (ending === undefined) return []
        const as = ending === 'js' ? 'script' : 'style'
        // With `crossorigin`, as modules and Vite's own styles are asked for: else they would be fetched twice.
        const attrs = { rel: 'preload', as, crossorigin: true, href: `./${file}` }
        return [{ tag: 'link', attrs, injectTo: 'head' as const }]
      })
  }
}
