import { basename } from 'node:path'
import { sayAmendedBy } from '#knowledge/amended-by.ts'
import type { Citation } from '#knowledge/citation.ts'
import { calledBy, type Day } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { FILE, FULL_TEXT, OF_SCHOOL, SAMPLE, SOURCE } from './replies.ts'
import { schoolIssuing, tellsSchool } from './school-name.ts'
import { AMENDED, ENDED, validity } from './validity-replies.ts'

const LONGEST_TITLE = 70

/** What a document is called in a reply; where it has only the head of a table or of a part for a title, by its file. */
export function nameOf({ document }: Pick<Hit, 'document'>): string {
  const { number, title, file } = document
  if (number !== null) return number
  return title.includes(' | ') || isHeadOfPart(document) ? FILE(basename(file)) : shorten(calledBy(document))
}

const MOST_IN_HEAD = 3

/** "TẦM NHÌN": a paper that nobody signed is not called by so few words in capitals, though they stand first in it. */
function isHeadOfPart({ kind, issuer, title }: Hit['document']): boolean {
  return kind === null && issuer === null && title === title.toUpperCase() && title.split(' ').length <= MOST_IN_HEAD
}

/** A title or heading, at most so long that a source line, or what else is to, can hold it. */
export function shorten(title: string, longest = LONGEST_TITLE): string {
  if (title.length <= longest) return title
  return `${title.slice(0, title.lastIndexOf(' ', longest - 1))}…`
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

/** "khoản 2 Điều 37, 24/2024/TT-BGDĐT – còn hiệu lực"; of what no longer holds also what replaced it. */
export function sourceOf(hit: Hit, provision: string | null): string {
  const place = [provision, nameWithSchool(hit)].filter((part) => part !== null).join(', ')
  const sample = hit.document.sample ? SAMPLE : ''
  const amended = sayAmendedBy(hit.passage.amendedBy ?? [])
  return `${place}${sample} – ${validityWords(hit)}${endedBy(hit)}${amended === '' ? '' : AMENDED(amended)}`
}

function endedBy({ validity: state, passage, document }: Hit): string {
  const isWhole = passage.expires === null || passage.expires === document.expires
  return state === 'expired' && isWhole && document.endedBy
    ? ENDED[document.endedBy.kind](document.endedBy.document)
    : ''
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
export function inWords(day: Day): string {
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
