import { accessibilityFindings } from './accessibility.ts'
import { schemaFindings } from './open-xml-sdk.ts'

/**
 * Everything that is wrong with a Word file, one line each; empty when it is valid: the schemas and rules of Office Open
 * XML for all its parts, and our own rules of accessible documents.
 */
export const validateDocx = async (bytes: Uint8Array): Promise<string[]> => [
  ...(await schemaFindings(bytes)),
  ...accessibilityFindings(bytes)
]
