import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'

/** What is to be written "bằng tiếng Anh" may be answered by the language that it must be in. */
const LANGUAGE =
  /(?<!\bbang )\btieng (anh|viet|phap|nga|duc|trung|nhat|han|khmer|lao|tay ban nha)\b(?! (?:lon|hai|mot|hon))/g

/** The languages a text names, folded. */
export function languagesIn(text: string): Set<string> {
  return new Set([...fold(normalise(text)).matchAll(LANGUAGE)].map(([, language = '']) => language))
}

/** Whether lines rule for other languages only: "chứng chỉ tiếng Việt" says nothing of one in English. */
export function isOfOtherLanguage(asked: ReadonlySet<string>, told: string): boolean {
  if (asked.size === 0) return false
  const own = languagesIn(told)
  return own.size > 0 && !/\bngoai ngu\b/.test(fold(told)) && ![...asked].some((language) => own.has(language))
}
