import type { Layout } from './layout.ts'

export const attachment: Layout = {
  badges: [],
  sections: [{ id: 'what', fields: ['description', 'share', 'mediaType', 'size'] }],
  children: []
}
