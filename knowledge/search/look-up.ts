import { type Day, type DocumentRecord, validityOn } from '../document.ts'
import type { LookUp } from '../knowledge.ts'
import { amendmentsOn, type Provision, provisionKey, textOn } from '../provision.ts'
import { fold } from '../text/fold.ts'
import { isUnmarkedStopWord } from '../text/stop-words.ts'
import { type Address, matchesPath, readAddress, type WantedDocument } from './address.ts'
import { periodOf } from './in-force.ts'

/** What look-up needs of the index. */
export interface Shelf {
  documents: DocumentRecord[]
  read(id: string): Promise<Provision[]>
  /** Ids of the documents that have a provision whose key ends in this: `dieu-12.khoan-3`. */
  holders(keyEnd: string): Promise<string[]>
}

/** Words that ask for a text as such; a question with any other word is about something in it. */
const ASKING = new Set(
  'noi quy dinh noi dung xem tra cuu doc van ban nguyen chi tiet so nam the nao gi la cho toi em minh day du ra thong tin ve can tim'.split(
    ' '
  )
)

/** Resolves the provision a text names. Without a named document every document that has it is considered. */
export async function lookUp(shelf: Shelf, text: string, asOf: Day): Promise<LookUp> {
  const address = readAddress(text)
  const law = address.document === null ? namedByTitle(shelf.documents, text) : []
  if (!isLookUp(address, law.length > 0)) return { kind: 'not_an_address' }
  const documents = address.document ? shelf.documents.filter(matching(address.document)) : law
  if (address.document && documents.length === 0) return { kind: 'no_such_document', wanted: address.document.words }
  const named = documents.length > 0
  const wanted = address.steps
    .map((step) => step.words)
    .reverse()
    .join(' ')
  const found = await findIn(shelf, named ? documents : await holdersOf(shelf, address), { ...address, text }, asOf)
  const [first] = found
  const [document] = documents
  if (!first) return named && document ? { kind: 'no_such_provision', document, wanted } : { kind: 'not_an_address' }
  const current = found.filter((hit) => hit.validity !== 'expired')
  if (found.length === 1 || (named && current.length === 1)) return current[0] ?? first
  return { kind: 'several_documents', documents: found.map((hit) => hit.document), wanted }
}

/** An address is looked up when it names a provision, or names a document and asks for nothing else. */
function isLookUp(address: Address, byTitle: boolean): boolean {
  if (address.steps.length > 0) return address.steps.some((step) => !step.levels.includes('hang')) || byTitle
  if (!address.document) return false
  const words = address.rest.split(/[^a-z0-9]+/).filter(Boolean)
  return words.every((word) => ASKING.has(word) || isUnmarkedStopWord(word))
}

function matching(wanted: WantedDocument): (document: DocumentRecord) => boolean {
  return (document) => {
    const parts = fold(document.number ?? '').split(/[^a-z0-9]+/)
    const [serial = '', ...others] = parts
    if (serial.replace(/^0+(?=\d)/, '') !== wanted.serial) return false
    if (wanted.year !== null && !others.includes(wanted.year) && document.issued?.slice(0, 4) !== wanted.year)
      return false
    return (
      wanted.kind === null ||
      others.includes(wanted.kind) ||
      (wanted.kind === 'cv' && fold(document.kind ?? '') === 'cong van')
    )
  }
}

/** Laws are called by their titles, not by their numbers: "điều 5 luật giáo dục". */
function namedByTitle(documents: DocumentRecord[], text: string): DocumentRecord[] {
  const folded = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `
  const names = documents.filter((document) => ['luat', 'bo luat'].includes(fold(document.kind ?? '')))
  return names.filter((document) => {
    const title = fold(document.title).replace(/^(bo )?luat /, '')
    return folded.includes(` luat ${title} `)
  })
}

export type Found = Extract<LookUp, { kind: 'found' }>

/** An address with the words it was read from. */
type Typed = Address & { text: string }

async function findIn(shelf: Shelf, documents: DocumentRecord[], address: Typed, asOf: Day): Promise<Found[]> {
  const found: Found[] = []
  for (const document of documents) {
    const provisions = await shelf.read(document.id)
    const hit = choose(document, provisions, address, asOf)
    if (hit) found.push(hit)
  }
  return found
}

/** The text of an address on a day: where an amendment left two texts, the one that holds. */
function choose(document: DocumentRecord, provisions: Provision[], address: Typed, asOf: Day): Found | null {
  const annex = annexNamed(provisions, address.text)
  const all = annex === null ? provisions : provisions.filter(({ path }) => path[0]?.label === annex)
  const matches =
    address.steps.length === 0 ? all.slice(0, 1) : all.filter((one) => matchesPath(one.path, address.steps))
  const dated = matches.map((provision) => ({ provision, validity: validityOn(periodOf(provision, document), asOf) }))
  const order = { in_force: 0, unknown: 1, not_yet: 2, expired: 3 }
  dated.sort((a, b) => order[a.validity] - order[b.validity] || a.provision.path.length - b.provision.path.length)
  const [best] = dated
  return best ? asFound(document, provisions, best.provision, asOf) : null
}

/**
 * The label of the text issued with a decision that an address names: "Điều 2 Quy định, 01/2025/QĐ-UBND" is no article of
 * the decision itself. Where "quy định" asks what is ruled, more follows it.
 */
function annexNamed(provisions: readonly Provision[], text: string): string | null {
  const folded = fold(text)
  const labels = new Set(provisions.flatMap(({ path: [first] }) => (first?.level === 'phu_luc' ? [first.label] : [])))
  const isNamed = (label: string) =>
    new RegExp(
      `(?:^|(?<![a-z])(?:dieu|d)[\\s.]*\\d+[a-z]?\\s+(?:cua\\s+)?)${fold(label)}\\s*(?=,|$|ban hanh|kem theo)`
    ).test(folded)
  return [...labels].find((label) => /^[\p{L}\s]{3,}$/u.test(label) && isNamed(label)) ?? null
}

/** The provision a passage was made of, as it reads on a day; null where the document has it no longer. */
export function provisionOf(
  passageId: string,
  document: DocumentRecord,
  provisions: Provision[],
  asOf: Day
): Found | null {
  const key = passageId.slice(document.id.length + 1).replace(/~\d+$/, '')
  const provision = provisions.find((one) => one.key === key)
  return provision ? asFound(document, provisions, provision, asOf) : null
}

function asFound(document: DocumentRecord, provisions: Provision[], bare: Provision, asOf: Day): Found {
  const { previous, next } = neighbours(document, provisions, bare, asOf)
  const provision = { ...bare, text: textOn(bare, asOf), amendedBy: amendmentsOn(bare, asOf) }
  const validity = validityOn(periodOf(bare, document), asOf)
  return { kind: 'found', document, provision, validity, passageId: `${document.id}/${bare.key}`, previous, next }
}

/** The provisions before and after at the same level of the same document, in the words that hold on the day. */
function neighbours(
  document: DocumentRecord,
  provisions: Provision[],
  provision: Provision,
  asOf: Day
): { previous: Provision | null; next: Provision | null } {
  const level = provision.path.at(-1)?.level
  const validity = validityOn(periodOf(provision, document), asOf)
  const peers = provisions.filter(
    (one) =>
      one.path.at(-1)?.level === level &&
      (one.key === provision.key || validityOn(periodOf(one, document), asOf) === validity)
  )
  const place = peers.findIndex((one) => one.key === provision.key)
  return { previous: peers[place - 1] ?? null, next: peers[place + 1] ?? null }
}

/** Beyond this many documents an address without a document says too little. */
const MOST_HOLDERS = 12

async function holdersOf(shelf: Shelf, address: Address): Promise<DocumentRecord[]> {
  const articleSteps = address.steps.filter((step) => ['dieu', 'khoan', 'diem'].includes(step.levels[0] ?? ''))
  if (articleSteps.length === 0) return []
  const path = articleSteps.map((step) => ({ level: step.levels[0] ?? 'dieu', label: step.label }))
  const ids = new Set(await shelf.holders(provisionKey(path)))
  return shelf.documents.filter((document) => ids.has(document.id)).slice(0, MOST_HOLDERS)
}
