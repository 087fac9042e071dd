import type { ReactNode } from 'react'
import { usePlace } from '../../app/places/place.ts'
import { AreaPage } from '../../ui/area-page.tsx'
import { ListDetail } from '../../ui/list-detail.tsx'
import type { MoreItem } from '../../ui/more-menu.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ViewTabs } from '../../ui/view-tabs.tsx'
import { NewRecordButton } from '../new-record.tsx'
import { RecordPanel } from '../record-panel.tsx'
import type { AnyListed } from './list-layout.ts'
import { RecordList, type RecordListProps } from './record-list.tsx'

/** A view of an area: its table, or something else made of the rows that passed the filters. */
export type ListView<Row extends AnyListed> = {
  readonly id: string
  readonly label: string
  readonly show?: (rows: readonly Row[]) => ReactNode
}

type Props<Row extends AnyListed> = Omit<RecordListProps<Row>, 'view'> & {
  readonly title: string
  /** The first stands there when none was chosen. */
  readonly views?: readonly ListView<Row>[]
  /** Instead of "New …". */
  readonly primary?: ReactNode
  readonly more?: readonly MoreItem[]
  /** Between title and list, beside the tabs. */
  readonly lead?: ReactNode
  /** Stands in the place of the panel while no record is open. */
  readonly panel?: ReactNode
}

/** An area that is a list of records with the panel beside it (LOOK.md, "Frame"). */
export const ListScreen = <Row extends AnyListed>(props: Props<Row>) => {
  const { title, views = [], primary, more = [], lead, panel, ...list } = props
  const { open, view, change } = usePlace()
  const shown = views.find(({ id }) => id === view) ?? views[0]
  const fields = props.newFields && { fields: props.newFields }
  return (
    <AreaPage>
      <PageHeader
        title={title}
        primary={primary ?? <NewRecordButton key={list.list.type} type={list.list.type} {...fields} />}
        more={more}
      >
        {lead}
        {shown && <ViewTabs views={views} value={shown.id} onChange={id => change({ view: id })} />}
      </PageHeader>
      <ListDetail panel={open ? <RecordPanel key={open.id} {...open} /> : panel || null}>
        <RecordList key={list.list.type} {...list} view={shown?.show} />
      </ListDetail>
    </AreaPage>
  )
}
