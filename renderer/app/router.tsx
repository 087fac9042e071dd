import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  redirect,
  useParams
} from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { isRecordType } from '#shared/model/index.ts'
import { Frame } from './frame/frame.tsx'
import { placeSearch } from './places/place.ts'
import { Problem } from './problem.tsx'
import { SCREENS } from './screens.ts'

const RecordScreen = lazy(async () => ({
  default: (await import('../record/record-screen.tsx')).RecordScreen
}))

const AreaScreen = () => {
  const { area } = useParams({ strict: false }) as { readonly area: string }
  const Screen = SCREENS.get(area)
  // A place remembered from a version that had this area.
  if (Screen === undefined) return <Navigate to="/$area" params={{ area: 'start' }} search={{}} />
  return (
    <Suspense fallback={null}>
      <Screen key={area} />
    </Suspense>
  )
}

const RecordPageScreen = () => {
  const { type, id } = useParams({ strict: false }) as { readonly type: string; readonly id: string }
  if (!isRecordType(type)) return <Problem code="UNKNOWN_TYPE" />
  return (
    <Suspense fallback={null}>
      <RecordScreen key={id} type={type} id={id} />
    </Suspense>
  )
}

const root = createRootRoute({ component: Frame })
const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/$area', params: { area: 'start' }, search: {} })
    }
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/$area',
    validateSearch: placeSearch,
    component: AreaScreen
  }),
  createRoute({ getParentRoute: () => root, path: '/$area/$type/$id', component: RecordPageScreen })
])

/** Locations are fragments (`#/stakeholders`), because both hosts serve one page. */
export const newRouter = () => createRouter({ routeTree: routes, history: createHashHistory() })
