import { fold } from '#knowledge/text/fold.ts'

/** A document's number (số ký hiệu) found in text, with the spaces a scan put in taken out. */
export interface FoundNumber {
  number: string
  index: number
  length: number
}

const PART = '\\p{Lu}[\\p{L}\\d]{0,14}'
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.-])(\\d{1,5}[A-Za-z]?)\\s?([/-])\\s?(?:(\\d{4})\\s?([/-])\\s?)?(${PART}(?:(?:[-/&]\\s?|\\.)${PART}){0,5})(?![\\p{L}\\d])`,
  'gu'
)
// "3/B", "12/A" are classes and forms; a number of a document names a kind and an office, or a legislature.
const SIGN = /^(?:QH\d{1,2}|UBTVQH\d{0,2}|[\p{Lu}][\p{L}\d&]*[-/][\p{L}\d&./-]+|SL|L-CTN)$/u

/** The numbers of documents in a text, in order: `24/2024/TT-BGDĐT`, `08-CTPH/BXDD-PVHXH`, `71-NQ/TW`, `43/2019/QH14`. */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [whole, serial = '', first = '/', year, second = '', sign = ''] = match
    const plain = sign.replace(/\s/g, '')
    if (!SIGN.test(plain)) return []
    const number = year === undefined ? `${serial}${first}${plain}` : `${serial}${first}${year}${second}${plain}`
    return [{ number, index: match.index, length: whole.length }]
  })
}

const SIGNS: [RegExp, string][] = [
  [/^(?:NQLT|NQLT)-/, 'Nghị quyết liên tịch'],
  [/^TTLT-/, 'Thông tư liên tịch'],
  [/^NQ[-/]/, 'Nghị quyết'],
  [/^ND-/, 'Nghị định'],
  [/^TT-/, 'Thông tư'],
  [/^QDI?[-/]/, 'Quyết định'],
  [/^CTPH[-/]/, 'Chương trình phối hợp'],
  [/^CTHD[-/]/, 'Chương trình hành động'],
  [/^CTR[-/]/, 'Chương trình'],
  [/^CT[-/]/, 'Chỉ thị'],
  [/^KH[-/]/, 'Kế hoạch'],
  [/^KL[-/]/, 'Kết luận'],
  [/^TB[-/]/, 'Thông báo'],
  [/^HD[-/]/, 'Hướng dẫn'],
  [/^BC[-/]/, 'Báo cáo'],
  [/^TTR[-/]/, 'Tờ trình'],
  [/^DA[-/]/, 'Đề án'],
  [/^QC[-/]/, 'Quy chế'],
  [/^CD[-/]/, 'Công điện'],
  [/^CV[-/]/, 'Công văn'],
  [/^VBHN-/, 'Văn bản hợp nhất'],
  [/^QH\d/, 'Luật']
]

/** The kind of document that a number's sign stands for, null where the sign names offices only (an official letter). */
export function kindOfNumber(number: string): string | null {
  const sign = fold(number.replace(/^\d+[A-Za-z]?[/-](?:\d{4}[/-])?/, '')).toUpperCase()
  return SIGNS.find(([pattern]) => pattern.test(sign))?.[1] ?? null
}
