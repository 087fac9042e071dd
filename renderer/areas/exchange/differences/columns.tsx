import type { Translate } from '#shared/i18n/message-key.ts'
import type { Column } from '../../../ui/table/column.ts'
import { receivedKindLabel } from './field-name.ts'
import { type DifferenceState, StateMark } from './state-mark.tsx'

type Compared = { readonly type: string; readonly state: DifferenceState }

/** Of which kind a received record is, and what it is against the bundle before. */
export const comparedColumns = <Row extends Compared>(t: Translate): readonly Column<Row>[] => [
  {
    id: 'kind',
    header: t('send.kind'),
    value: row => row.type,
    text: row => receivedKindLabel(t, row.type),
    filter: true,
    width: 160
  },
  {
    id: 'state',
    header: t('library.state'),
    value: row => row.state,
    text: row => t(`difference.${row.state}`),
    render: row => <StateMark state={row.state} />,
    filter: true,
    width: 130
  }
]
