import { fold } from '#knowledge/text/fold.ts'
import { areOnlyOthers } from './only-others.ts'

/** What is to be written "bằng tiếng Anh" may be answered by the language that it must be in. */
const LANGUAGE =
  /(?<!\bbang )\btieng (anh|viet|phap|nga|duc|trung|nhat|han|khmer|lao|tay ban nha)\b(?! (?:lon|hai|mot|hon))/g

/** The languages a text names, folded. */
export function languagesIn(text: string): Set<string> {
  return new Set([...fold(text).matchAll(LANGUAGE)].map(([, language = '']) => language))
}

/** Whether lines rule for other languages only: "chứng chỉ tiếng Việt" says nothing of one in English. */
export function isOfOtherLanguage(asked: ReadonlySet<string>, told: string): boolean {
  return asked.size > 0 && areOnlyOthers(asked, languagesIn(told)) && !/\bngoai ngu\b/.test(fold(told))
}
