import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

/** Who runs classes or a school, and who only works or learns there. */
const BODY = 'co so|trung tam|doanh nghiep|cong ty'
const PERSON = 'giao vien|giang vien|nha giao|nguoi (?:day|hoc|lao dong)|hoc sinh|sinh vien|hoc vien|phu huynh|cha me'
const BEGINS = new RegExp(`^(?:cac |mot |neu )*(?:${BODY})\\b(?!.*\\b(?:${PERSON})\\b)`)
const IS_OF_PERSON = new RegExp(`^(?:\\d+\\. |[a-z]{1,2}\\) |- )?(?:cac |mot )*(?:${PERSON})\\b`)
const NAMES = new RegExp(`\\b(?:${BODY})\\b`)

/** Tells what a body does from what somebody does who works there: when a teacher reports says not when the centre does. */
export const bodyAsked: Distinction = ({ question }) => {
  if (!BEGINS.test(fold(question).trim())) return null
  return ({ lines, headings }) =>
    IS_OF_PERSON.test(fold(lines.at(-1) ?? '')) && ![...lines, ...headings].some((text) => NAMES.test(fold(text)))
}
