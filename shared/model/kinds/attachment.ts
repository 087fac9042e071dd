import { choice, hash, integer, line, position } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A file kept with a record. Its bytes are stored apart, by their hash. */
export const attachment = defineKind({
  type: 'attachment',
  area: 'settings',
  title: 'fileName',
  privacy: 'internal',
  layout: {
    first: ['description', 'share', 'mediaType', 'size']
  },
  fields: {
    ownerType: line({ required: true, automatic: true, privacy: 'internal' }),
    ownerId: line({ required: true, automatic: true, privacy: 'internal' }),
    fileName: line({ required: true, searched: true, privacy: 'internal' }),
    description: line({ searched: true, translated: true, privacy: 'internal' }),
    mediaType: line({ required: true, automatic: true, privacy: 'internal' }),
    size: integer([0, 20_971_520], { required: true, automatic: true, privacy: 'internal' }),
    sha256: hash({ required: true, privacy: 'internal' }),
    share: choice(['never', 'partner', 'public'] as const, { privacy: 'internal' }),
    position: position({ privacy: 'internal' })
  }
})
