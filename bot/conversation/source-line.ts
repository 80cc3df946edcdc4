import { basename } from 'node:path'
import { sayAmendedBy } from '#knowledge/amended-by.ts'
import type { Citation } from '#knowledge/citation.ts'
import type { Day } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { AMENDED, FILE, FULL_TEXT, OF_SCHOOL, SAMPLE, SOURCE, validity } from './replies.ts'
import { schoolIssuing, tellsSchool } from './school-name.ts'

const LONGEST_TITLE = 70

/** What a document is called in a reply: its number, else its title, else, where that is only the head of a table, its file. */
export function nameOf({ document: { number, title, file } }: Pick<Hit, 'document'>): string {
  if (number !== null) return number
  return title.includes(' | ') ? FILE(basename(file)) : shorten(title)
}

/** A title or heading, at most so long that a source line can hold it. */
export function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title
  return `${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE))}…`
}

/** What a document is called with the school whose own it is: "979/2022/VHU/QĐ (Trường Đại học Văn Hiến)". */
function nameWithSchool(hit: Hit): string {
  const name = nameOf(hit)
  const school = schoolIssuing(hit.document)
  return school === null || tellsSchool(name, school) ? name : OF_SCHOOL(name, school)
}

/** "Nguồn: khoản 2 Điều 37, 24/2024/TT-BGDĐT – còn hiệu lực" */
export function sourceLine(hit: Hit, provision: string | null): string {
  return `${SOURCE}${sourceOf(hit, provision)}`
}

/** "khoản 2 Điều 37, 24/2024/TT-BGDĐT – còn hiệu lực" */
export function sourceOf(hit: Hit, provision: string | null): string {
  const place = [provision, nameWithSchool(hit)].filter((part) => part !== null).join(', ')
  const sample = hit.document.sample ? SAMPLE : ''
  const amended = sayAmendedBy(hit.passage.amendedBy ?? [])
  return `${place}${sample} – ${validityWords(hit)}${amended === '' ? '' : AMENDED(amended)}`
}

/** Where the whole of a passage can be read; a path where `publicUrl` is empty. */
export function linkLine({ passage }: Hit, publicUrl: string): string {
  return `${FULL_TEXT}${publicUrl}/van-ban/${passage.id}`
}

/** "còn hiệu lực", "hết hiệu lực từ ngày 01/07/2026", … */
export function validityWords({ validity: state, passage, document }: Hit): string {
  const day = state === 'expired' ? (passage.expires ?? document.expires) : (passage.effective ?? document.effective)
  return validity[state](day && inWords(day))
}

/** `2026-07-01` as `01/07/2026`. */
function inWords(day: Day): string {
  return day.split('-').reverse().join('/')
}

/** The citation of a stretch of a passage. */
export function cite({ passage, document, validity: state }: Hit, provision: string | null, quote: string): Citation {
  return {
    document: document.number ?? document.title,
    title: document.title,
    provision,
    quote,
    validity: state,
    passage: passage.id
  }
}
