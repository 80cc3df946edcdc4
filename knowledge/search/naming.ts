import { calledBy, type DocumentRecord } from '../document.ts'
import { readAddress } from './address.ts'
import { endsName, matchAt, matchInitialsAt, type Word, wordsOf } from './name-words.ts'
import { isLaw, isOfYear, namesOf } from './titles.ts'
import { isWanted, type WantedDocument } from './wanted-document.ts'

/** The documents that a text names, by number or by title. `rest` is what it says besides, folded. */
export type Naming =
  | { kind: 'nothing' }
  | { kind: 'documents'; documents: DocumentRecord[]; rest: string }
  /** `held` are those of nearly the same name: an earlier or later version, another law whose name begins alike. */
  | { kind: 'unknown'; wanted: string; held: DocumentRecord[]; rest: string }

/**
 * Which documents a text names: by a number, else by the whole title. Only a law that is not there is known to be missing.
 * `within` is the id of the one it was said to be about, whatever its name.
 */
export function nameDocuments(
  documents: readonly DocumentRecord[],
  text: string,
  within: string | null = null
): Naming {
  const inTalk = documents.find(({ id }) => id === within)
  if (inTalk) return { kind: 'documents', documents: [inTalk], rest: readAddress(withoutName(text, inTalk)).rest }
  const { document: wanted, rest } = readAddress(text)
  const numbered = wanted ? documents.filter((document) => isWanted(document, wanted)) : []
  if (numbered.length > 0) return { kind: 'documents', documents: numbered, rest }
  const titled = wanted === null || isOfLaw(wanted) ? byTitle(documents, text, wanted) : { kind: 'nothing' as const }
  if (wanted === null || titled.kind === 'documents') return titled
  return { kind: 'unknown', wanted: wanted.words, held: titled.kind === 'unknown' ? titled.held : [], rest }
}

/** A text about a document without what it is called, whose words and numbers are no part of an address. */
export function withoutName(text: string, document: DocumentRecord): string {
  return text.replace(calledBy(document), ' ')
}

/** Whether a number may be a law's: other papers are not called by the name of a law. */
function isOfLaw({ kind }: WantedDocument): boolean {
  return kind === null || /^(?:qh|ubtvqh)\d*$/.test(kind)
}

/** A stretch of a text that is a name; none of `documents` where no such one is there. */
interface Name {
  documents: DocumentRecord[]
  held: DocumentRecord[]
  start: number
  end: number
}

function byTitle(documents: readonly DocumentRecord[], text: string, wanted: WantedDocument | null): Naming {
  const { words, typed } = wordsOf(text)
  const papers = words.flatMap((_, at) => paperAt(documents, words, at, wanted) ?? [])
  const names = papers.length > 0 ? papers : words.flatMap((_, at) => lawAt(documents, words, at, wanted) ?? [])
  const known = names.filter((name) => name.documents.length > 0)
  const [first] = known.length > 0 ? known : names
  if (!first) return { kind: 'nothing' }
  const { rest } = readAddress(`${typed.slice(0, first.start)} ${typed.slice(first.end)}`)
  const [found, held] = [known.flatMap((name) => name.documents), first.held]
  if (found.length > 0) return { kind: 'documents', documents: [...new Set(found)], rest }
  const said = typed.slice(first.start, first.end)
  return { kind: 'unknown', wanted: said.slice(0, 1).toUpperCase() + said.slice(1), held, rest }
}

/** A paper other than a law named here by its kind and whole title. */
function paperAt(
  documents: readonly DocumentRecord[],
  words: readonly Word[],
  at: number,
  wanted: WantedDocument | null
) {
  const found = documents.flatMap((document) => {
    if (isLaw(document)) return []
    const ends = namesOf(document).flatMap((name) => matchAt(words, at, name) ?? [])
    return ends.length > 0 ? [{ document, end: Math.max(...ends) }] : []
  })
  return longest(found, words, at, wanted)
}

/** The longest of the names found that ends where it should, with the year said after it. */
function longest(
  found: readonly { document: DocumentRecord; end: number }[],
  words: readonly Word[],
  at: number,
  wanted: WantedDocument | null
): Name | null {
  const whole = found.filter(({ end }) => words[end]?.pauses === true || endsName(words, end))
  const end = Math.max(...whole.map((one) => one.end))
  const called = whole.filter((one) => one.end === end).map(({ document }) => document)
  const [start, last] = [words[at]?.start, words[end - 1]?.end]
  if (called.length === 0 || start === undefined || last === undefined) return null
  const said = yearAfter(words, end)
  const year = said?.year ?? wanted?.year ?? null
  const meant = called.filter(
    (one) => (year === null || isOfYear(one, year)) && (wanted === null || one.number === null)
  )
  return { documents: meant, held: called, start, end: said?.end ?? last }
}

function yearAfter(words: readonly Word[], at: number): { year: string; end: number } | null {
  const word = words[words[at]?.folded === 'nam' ? at + 1 : at]
  return word && !word.stops && /^(?:19|20)\d\d$/.test(word.folded) ? { year: word.folded, end: word.end } : null
}

/** What "luật" stands behind where it begins no name: pháp luật, kỷ luật, ngành luật. */
const NO_LAW_AFTER = new Set(['phap', 'ky', 'quy', 'nganh', 'khoa', 'truong', 'hoc', 'van', 'luat', 'nhan'])
const NO_LAW_BEFORE = new Set(['su', 'phap', 'le', 'choi'])
/** "Điều 5 nghị định hướng dẫn luật giáo dục" asks for no article of the law. */
const WITHIN_PAPER = /(?:^| )(?:nghi dinh|thong tu|nghi quyet|quyet dinh) (?!.*dieu \d)/

/** A law named here: all words after "luật" up to where a name ends. */
function lawAt(
  documents: readonly DocumentRecord[],
  words: readonly Word[],
  at: number,
  wanted: WantedDocument | null
) {
  const begin = lawBegins(words, at)
  const before = words.slice(0, at).map(({ folded }) => folded)
  if (begin === null || WITHIN_PAPER.test(`${before.join(' ')} `)) return null
  const laws = documents.filter(isLaw)
  const found = laws.flatMap((document) => {
    const names = namesOf(document)
    const ends = names.flatMap((name) => matchAt(words, begin, name) ?? matchInitialsAt(words, begin, name) ?? [])
    return ends.length > 0 ? [{ document, end: Math.max(...ends) }] : []
  })
  const whole = longest(found, words, words[at - 1]?.folded === 'bo' ? at - 1 : at, wanted)
  return whole ?? unknownLaw(words, at, begin, found)
}

/** Where the name after a word for a law begins; null where the word is none, or no name follows it. */
function lawBegins(words: readonly Word[], at: number): number | null {
  const [before, word, next] = [words[at - 1]?.folded ?? '', words[at]?.folded, words[at + 1]?.folded ?? '']
  if (word === 'luat') return NO_LAW_AFTER.has(before) ? null : at + 1
  return (word === 'phap' && next === 'lenh') || (word === 'hien' && next === 'phap') ? at + 2 : null
}

function unknownLaw(
  words: readonly Word[],
  at: number,
  begin: number,
  found: readonly { document: DocumentRecord }[]
): Name | null {
  const isConstitution = words[at]?.folded === 'hien'
  const length = words.slice(begin).findIndex((_, place) => endsName(words, begin + place))
  const end = length === -1 ? words.length : begin + length
  if (!isConstitution && (end === begin || NO_LAW_BEFORE.has(words[begin]?.folded ?? ''))) return null
  const first = words[words[at - 1]?.folded === 'bo' ? at - 1 : at]
  const last = words[end - 1]
  if (!first || !last) return null
  const held = found.map(({ document }) => document)
  return { documents: [], held, start: first.start, end: yearAfter(words, end)?.end ?? last.end }
}
