import { waitFor } from '@testing-library/dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFocus } from './keep-focus.ts'

let end: () => void
beforeEach(() => {
  end = keepFocus()
})
afterEach(() => {
  end()
  document.body.innerHTML = ''
})

const at = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (element === null) throw new Error(id)
  return element
}
const show = (html: string) => {
  document.body.innerHTML = `<main id="main" tabindex="-1"><div>${html}</div></main>`
}
const row = (name: string) =>
  `<tr id="${name}"><td><button data-field="x">${name}</button></td><td><button id="${name}-delete">×</button></td></tr>`
const table = (...names: readonly string[]) =>
  `<section><button id="new">Nuova</button><div id="rows"><table><tbody>${names.map(row).join('')}</tbody></table></div></section>`

/** Where the keyboard is in the end. */
const lands = (id: string) => waitFor(() => expect(document.activeElement?.id).toBe(id))

test('When a row is deleted the keyboard passes to the same button of the next row, else of the one before.', async () => {
  show(table('a', 'b', 'c'))
  at('b-delete').focus()
  at('b').remove()
  await lands('c-delete')
  at('c').remove()
  await lands('a-delete')
})

test('With the last row it passes to the button that makes a new one.', async () => {
  show(table('a'))
  at('a-delete').focus()
  at('rows').remove()
  await lands('new')
})

test('A button that can do nothing any more passes it to the one beside it.', async () => {
  show('<button id="up">↑</button><button id="down">↓</button>')
  at('up').focus()
  at('up').setAttribute('disabled', '')
  // jsdom leaves the focus there; a browser takes it away.
  at('up').blur()
  await lands('down')
})

test('A dialog gives it back to what opened it, also where that was a line of a menu that is gone.', async () => {
  show('<button id="opener">Altro</button>')
  at('opener').focus()
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div id="menu"><div role="menu"><button id="line">Elimina</button></div></div>'
  )
  at('line').focus()
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div id="dialog"><div role="dialog"><input id="in"></div></div>'
  )
  at('in').focus()
  at('menu').remove()
  at('dialog').remove()
  await lands('opener')
})

test('A panel that closes passes it to the table beside it, another screen to its beginning.', async () => {
  show(
    '<div><input id="filter"><table role="grid" tabindex="0" id="grid"></table></div><aside id="panel"><button id="in">×</button></aside>'
  )
  at('in').focus()
  at('panel').remove()
  await lands('grid')
  at('main').innerHTML = '<div><button data-field="x">Titolo</button></div>'
  await lands('main')
})

test('Who presses beside everything is left alone, and so is who has moved it elsewhere.', async () => {
  show('<button id="a">A</button><button id="b">B</button>')
  at('a').focus()
  at('a').remove()
  at('b').focus()
  await new Promise(resolve => setTimeout(resolve, 80))
  expect(document.activeElement).toBe(at('b'))
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  at('b').blur()
  await new Promise(resolve => setTimeout(resolve, 10))
  at('b').remove()
  await new Promise(resolve => setTimeout(resolve, 80))
  expect(document.activeElement).toBe(document.body)
})
