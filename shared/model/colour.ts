const HEX_COLOUR = /^#[0-9a-f]{6}$/i

/** Says whether a text is a colour that pages and documents can take as it is, e.g. "#1f4e8c". */
export const isHexColour = (text: string | null): text is string => text !== null && HEX_COLOUR.test(text)
