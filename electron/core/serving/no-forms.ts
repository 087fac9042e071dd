/**
 * Puts an empty class in the place of Node's `FormData`. oRPC asks of each message whether it is a form; none between a window and its core
 * ever is, and the real class brings a whole client for the web along, which the first answer of every start would wait for.
 */
export const withoutForms = (): void => {
  // Set, not defined: to look at what stands there would load it.
  Reflect.set(globalThis, 'FormData', class FormData {})
}
