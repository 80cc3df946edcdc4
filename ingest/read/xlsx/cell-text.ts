import type { Element } from '@xmldom/xmldom'
import { attribute, child, children } from '../xml.ts'

/** Number formats that Excel knows by number alone, as far as they change what is shown. */
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd/m/yyyy',
  16: 'd/m',
  17: 'm/yyyy',
  18: 'h:mm',
  19: 'h:mm',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss'
}
const DAY = 86_400_000

/** The number formats of a workbook, by the style index of a cell. */
export class NumberFormats {
  private readonly formats: string[]
  private readonly epoch: number

  /** `styles` is the root of styles.xml; some workbooks count days from 1904. */
  constructor(styles: Element | undefined, from1904: boolean) {
    const own = new Map(
      children(child(styles, 'numFmts')).map((each) => [
        Number(attribute(each, 'numFmtId')),
        attribute(each, 'formatCode') ?? ''
      ])
    )
    this.formats = children(child(styles, 'cellXfs')).map((each) => {
      const id = Number(attribute(each, 'numFmtId') ?? 0)
      return own.get(id) ?? BUILT_IN[id] ?? ''
    })
    this.epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  }

  /** A stored number as a Vietnamese reader sees it: `26/6/2026`, `7:30`, `1.500.000`, `23,25`, `80%`. */
  show(value: number, style: number): string {
    const format = (this.formats[style] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? ''
    if (/[dyhs]|m{1,4}(?=[/\-. ])|(?<=[/\-. :])m/i.test(format) && !/[#0?]/.test(format))
      return this.showTime(value, format)
    const decimals = /[.,](0+)(?!.*[.,]0)/.exec(format.replace(/#,##0/, ''))?.[1]?.length
    const percent = format.includes('%')
    const rounded = Number((percent ? value * 100 : value).toPrecision(12))
    const text = rounded.toLocaleString('vi-VN', {
      useGrouping: /#,#|0,0/.test(format),
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? (format === '' || format === 'General' ? 10 : 0)
    })
    return percent ? `${text}%` : text
  }

  private showTime(value: number, format: string): string {
    const moment = new Date(this.epoch + Math.round(value * DAY))
    const clock = `${moment.getUTCHours()}:${String(moment.getUTCMinutes()).padStart(2, '0')}`
    const hasDate = /[dy]/i.test(format)
    const date = [
      ...(/d/i.test(format) ? [String(moment.getUTCDate()).padStart(2, '0')] : []),
      String(moment.getUTCMonth() + 1).padStart(2, '0'),
      ...(/y/i.test(format) ? [moment.getUTCFullYear()] : [])
    ].join('/')
    if (!hasDate) return clock
    return /h/i.test(format) ? `${date} ${clock}` : date
  }
}

/** Text of a string item or an inline string; readings of East Asian letters beside it are no text. */
export function stringText(element: Element | undefined): string {
  return children(element)
    .map((each) => (each.localName === 't' ? (each.textContent ?? '') : each.localName === 'r' ? stringText(each) : ''))
    .join('')
}

/** What a cell shows: shared or own strings, truth values, and numbers in their format; errors show nothing. */
export function cellText(cell: Element, strings: readonly string[], formats: NumberFormats): string {
  const stored = child(cell, 'v')?.textContent ?? ''
  switch (attribute(cell, 't')) {
    case 's':
      return strings[Number(stored)] ?? ''
    case 'inlineStr':
      return stringText(child(cell, 'is'))
    case 'str':
      return stored
    case 'b':
      return stored === '1' ? 'Đúng' : 'Sai'
    case 'e':
      return ''
    default:
      return stored === '' ? '' : formats.show(Number(stored), Number(attribute(cell, 's') ?? 0))
  }
}
