import { createHash } from 'node:crypto'
import type { DocumentRecord } from '#knowledge/document.ts'
import type { Library } from '#knowledge/library/library.ts'
import { fold } from '#knowledge/text/fold.ts'

/** Longest id made from a number, in characters: it is a folder name and a part of an address. */
const LONGEST = 100

type Particulars = Pick<DocumentRecord, 'number' | 'issuer' | 'issued' | 'digest'>

/** One form for a số ký hiệu however it is spelt: `24/2024/TT-BGDĐT` → `24-2024-tt-bgddt`. */
export function numberKey(number: string): string {
  return plain(number).slice(0, LONGEST)
}

/**
 * The id of a document: its number, else its file's digest. Numbers without a year begin anew each year
 * (`15/KH-UBND`), so the year of issue is added to them.
 */
export function documentId({ number, issued, digest }: Particulars): string {
  const key = number === null ? '' : numberKey(number)
  if (key === '') return `tep-${digest.slice(0, 8)}`
  return namesYear(key) || issued === null ? key : `${key}-${issued.slice(0, 4)}`
}

/**
 * The id under which a document stands on the shelf. Offices number alike: where the shelf has the same number from
 * another issuer, a mark of the issuer tells the two apart. Bytes that are shelved already keep their id.
 */
export function placeOnShelf(document: Particulars, library: Library): string {
  const id = documentId(document)
  const holder = library.holder(document.digest)?.document.id ?? ''
  if (holder.startsWith(`${id}-`)) return holder
  const taken = library.get(id)?.document
  if (taken === undefined || sameIssuer(taken.issuer, document.issuer)) return id
  return `${id}-${createHash('sha256')
    .update(plain(document.issuer ?? ''))
    .digest('hex')
    .slice(0, 4)}`
}

/** Scans lose spaces, and an office is named with or without the one at its head. */
function sameIssuer(one: string | null, other: string | null): boolean {
  const [a, b] = [one, other].map((issuer) => plain(issuer ?? '').replaceAll('-', '')) as [string, string]
  return a.includes(b) || b.includes(a)
}

function namesYear(key: string): boolean {
  return /^[^-]+-(19|20)\d\d-/.test(key)
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
