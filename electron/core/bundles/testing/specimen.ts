import type { Field } from '#shared/model/field.ts'
import { isRecordType, kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { sha256 } from '../../files/sha256.ts'
import type { CellValue, PlainRecord } from '../redaction/records.ts'
import { travels } from '../redaction/visible.ts'

/** One record of every kind that travels, every field filled, worked out from the model: a new field is in it at once. */
export const ATTACHED = new TextEncoder().encode('Verbale della riunione\n')

const idOf = (type: RecordType): string =>
  `01890000-0000-7000-8000-${String(RECORD_TYPES.indexOf(type) + 1).padStart(12, '0')}`

/** The specimen's id; a link's is made of its ends. */
export const specimenId = (type: RecordType): string => {
  const { ends, fields } = kindOf(type)
  if (!ends) return idOf(type)
  return ends.map(end => targetId(fields[end])).join('~')
}

const targetId = (field: Field | undefined): string =>
  isRecordType(field?.target ?? '') ? idOf(field?.target as RecordType) : ''

const filled = (type: RecordType, name: string, field: Field): CellValue => {
  switch (field.kind) {
    case 'line':
      return `Città ${type} ${name}`
    case 'prose':
      return `Testo di ${type}.${name}\n«seconda riga» – العربية`
    case 'choice':
      return field.choices?.[0] ?? null
    case 'date':
      return '2026-01-31'
    case 'when':
      return '2026-21~'
    case 'money':
      return '1250000 EUR'
    case 'number':
      return 7.5
    case 'integer':
    case 'scale':
      return field.range?.[0] ?? 0
    case 'position':
      return 'a0'
    case 'hash':
      return sha256(ATTACHED)
    case 'reference':
      return targetId(field)
  }
}

const OWN: Readonly<Partial<Record<RecordType, Readonly<Record<string, CellValue>>>>> = {
  attachment: { ownerType: 'action', ownerId: idOf('action'), size: ATTACHED.length, share: 'partner' },
  indicator: { countsPersons: 'yes', baselineValue: 3, targetValue: 40 }
}

const specimenOf = (type: RecordType): PlainRecord => {
  const values: Record<string, CellValue> = {}
  for (const [name, field] of Object.entries(kindOf(type).fields)) {
    values[name] = filled(type, name, field)
    if (field.translated) values[`${name}@ar`] = `${name} بالعربية`
  }
  return { type, id: specimenId(type), values: { ...values, ...OWN[type] } }
}

export const specimens = (): readonly PlainRecord[] => RECORD_TYPES.filter(travels).map(specimenOf)
