import type { Hit } from '#knowledge/passage.ts'
import { readAddress, type WantedDocument } from '#knowledge/search/address.ts'
import { fold } from '#knowledge/text/fold.ts'

/** What a question names, so that only a text about just that may answer. */
export interface Named {
  /** By its number: "nghị định 66/2026", "tt 05". */
  document: WantedDocument | null
  /** Places, schools and persons, folded: "Nghệ An", "Ung Văn Khiêm". Known only where capitals were typed. */
  names: readonly string[]
}

/** Two words or more, each with a capital; not those of an office or of a kind of document or school. */
const NAME =
  /(?<!\p{L})(?!(?:Bộ|Sở|Phòng|Ban|Ủy|Uỷ|Hội|Trường|Đại|Cao|Trung|Học|Luật|Nghị|Thông|Quyết|Giáo|Toán|Ngữ|Tiếng|Chương|Quy|Tết|Tin|Công)(?!\p{L}))\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)+/gu

/** Reads what a question names. */
export function namedIn(question: string): Named {
  const names = [...question.matchAll(NAME)].map(([name]) => fold(name))
  return { document: readAddress(question).document, names: names.filter((name) => name.length > 4) }
}

/** Whether a hit is about all that was named. */
export function isAboutNamed(hit: Hit, { document, names }: Named): boolean {
  if (document && !bearsOn(hit, document)) return false
  if (names.length === 0) return true
  const { title, issuer, file } = hit.document
  const told = fold([title, issuer ?? '', file, ...hit.passage.trail, hit.passage.text].join('\n'))
  return names.every((name) => told.includes(name))
}

/** Whether a hit is of the document named, or speaks of it. */
function bearsOn({ passage, document }: Hit, { serial, year, kind }: WantedDocument): boolean {
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
