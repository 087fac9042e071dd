/** The computed traffic light (DOMAIN.md 11.1, 11.2). */
export const LIGHTS = ['good', 'watch', 'bad', 'met', 'noData'] as const
export type Light = (typeof LIGHTS)[number]
