import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'
import { inEitherSpelling } from './either-spelling.ts'

const SUM = /(?<![\d.,])\d+(?:[.,]\d+)*\s?(?:d|dong|vnd|k|nghin|ngan|trieu|tr)\b/
const PERSON =
  '(?<!\\p{L})(?:người|trẻ|học sinh|hs|sinh viên|sv|học viên|nghiên cứu sinh|thí sinh|giáo viên|giảng viên|nhà giáo|cán bộ|viên chức|công chức|phụ huynh|cha mẹ|gia đình|con|em|cháu|bé|hộ (?:nghèo|cận nghèo|gia đình|dân))(?!\\p{L})'
const read = inEitherSpelling((spelt) => new RegExp(spelt(PERSON), 'u'))

function namesSomebody(text: string): boolean {
  const { told, says } = read(text)
  return says.test(told)
}

/** Where what a question says of somebody ends. */
const MODAL = /(?<!\p{L})(?:có được|được|có|bị|phải|co duoc|duoc|co|bi|phai)(?!\p{L})/u

/** A sum that somebody gets. */
const GIVEN = /\b(?:ho tro|tro cap|huong|nhan)\b/

/** Tells a sum for somebody from the sum alone, and from what says nothing of any: "Mức hỗ trợ là 150.000 đồng" does not say whether students get it. */
export const receiverAsked: Distinction = ({ question, asked }) => {
  const [subject = ''] = question.split(MODAL)
  if (asked.kind !== 'yes_no' || !SUM.test(fold(question)) || !namesSomebody(subject)) return null
  const isGiven = GIVEN.test(fold(question))
  return ({ lines, headings, passage }) => {
    if (isGiven && !SUM.test(fold(passage))) return true
    const told = [...lines, headings.find((heading) => heading !== '') ?? ''].join('\n')
    return SUM.test(fold(told)) && !namesSomebody(told)
  }
}
