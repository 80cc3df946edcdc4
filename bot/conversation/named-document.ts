import type { Hit } from '#knowledge/passage.ts'
import { readAddress, type WantedDocument } from '#knowledge/search/address.ts'
import { fold } from '#knowledge/text/fold.ts'

/** The document a question names by its number: "nghị định 66/2026", "tt 05". */
export function namedDocument(question: string): WantedDocument | null {
  return readAddress(question).document
}

/** Whether a hit is of the document named, or speaks of it. */
export function bearsOn({ passage, document }: Hit, { serial, year, kind }: WantedDocument): boolean {
  const [number = '', ...parts] = fold(document.number ?? '').split(/[^a-z0-9]+/)
  const isSerial = (told: string) => told.replace(/^0+(?=\d)/, '') === serial
  const isYear = year === null || parts.includes(year) || document.issued?.startsWith(year) === true
  if (isSerial(number) && isYear && (kind === null || parts.includes(kind))) return true
  const told = fold([document.title, ...passage.trail, passage.text].join('\n'))
  const mentions = told.matchAll(/(?<![\d/])0*(\d{1,4})(?:\/(\d{4}))?(?=[/-][a-z]|\/\d{4}|\s|[,.;:)])/g)
  return [...mentions].some(
    ([, mentioned = '', mentionedYear]) =>
      isSerial(mentioned) && (year === null || mentionedYear === undefined || mentionedYear === year)
  )
}
