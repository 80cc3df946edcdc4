import type { Element } from '@xmldom/xmldom'
import { child, children } from '../xml.ts'

/** A formula on one line: fractions as `a/b`, with brackets where a part has several terms; roots as `√(a)`. */
export function mathText(element: Element): string {
  switch (element.localName) {
    case 't':
      return element.textContent ?? ''
    case 'f':
      return `${grouped(child(element, 'num'))}/${grouped(child(element, 'den'))}`
    case 'rad':
      return `√${grouped(child(element, 'e'))}`
    case 'sSup':
      return `${inner(child(element, 'e'))}^${grouped(child(element, 'sup'))}`
    case 'd':
      return `(${inner(element)})`
    case 'rPr':
    case 'ctrlPr':
      return ''
    default:
      return inner(element)
  }
}

function inner(element: Element | undefined): string {
  return children(element).map(mathText).join('')
}

function grouped(element: Element | undefined): string {
  const text = inner(element).trim()
  return /^[\p{L}\d.,]+$/u.test(text) ? text : `(${text})`
}
