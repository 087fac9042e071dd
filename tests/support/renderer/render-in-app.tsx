import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { Host } from '#shared/contract/host.ts'
import type { Language } from '#shared/model/field.ts'
import { newQueryClient } from '../../../renderer/app/client/query-client.ts'
import { placeSearch } from '../../../renderer/app/places/place.ts'
import { Providers } from '../../../renderer/app/providers.tsx'
import type { OpenWorkspace } from '../../../renderer/app/workspace-context.ts'
import { WorkspaceProviders } from '../../../renderer/app/workspace-providers.tsx'
import type { City } from './city.ts'
import { type Answers, fakeCore } from './fake-core.ts'

// jsdom lays nothing out: a list that draws only what is in sight must be told what is.
Object.defineProperties(window.HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  clientWidth: { configurable: true, get: () => 1000 }
})

// jsdom loads no fonts; inputs that grow with their text measure it again when fonts come.
Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() })

/** The workspace that stands open in a test of a screen. */
export const WORKSPACE: OpenWorkspace = {
  id: '01990000-0000-7000-8000-000000000001',
  cityName: 'Milano',
  city: null,
  country: null,
  accentColour: null,
  language: 'it',
  readOnly: false,
  lookedAt: null,
  asOf: null,
  fileName: 'milano.piano',
  warnings: [],
  me: { member: null, role: null, department: null }
}

type Options = {
  /** A core with a workspace, which answers all that is not answered by hand. */
  readonly city?: City
  readonly answers?: Answers
  readonly language?: Language
  readonly workspace?: Partial<OpenWorkspace>
  readonly host?: Partial<Host>
}

/** Shows a component as it stands in the program: with texts, router, an open workspace and a core. */
export const renderInApp = (shown: ReactNode, options: Options = {}) => {
  const root = createRootRoute()
  const screen = () => shown
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: () => root,
        path: '/$area',
        validateSearch: placeSearch,
        component: screen
      }),
      createRoute({ getParentRoute: () => root, path: '/$area/$type/$id', component: screen })
    ]),
    history: createMemoryHistory({ initialEntries: ['/stakeholders'] })
  })
  const queryClient = newQueryClient()
  const result = render(
    <Providers
      core={fakeCore(options.answers ?? {}, options.host, options.city?.client)}
      queryClient={queryClient}
      language={options.language ?? 'it'}
      env="test"
    >
      <WorkspaceProviders workspace={{ ...WORKSPACE, ...options.city?.workspace, ...options.workspace }}>
        <RouterProvider router={router} />
      </WorkspaceProviders>
    </Providers>
  )
  return { ...result, router, queryClient, user: userEvent.setup() }
}
