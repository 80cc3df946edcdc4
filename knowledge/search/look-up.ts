import { type Day, type DocumentRecord, validityOn } from '../document.ts'
import type { LookUp } from '../knowledge.ts'
import { amendmentsOn, type Level, type Provision, provisionKey, textOn } from '../provision.ts'
import { fold } from '../text/fold.ts'
import { isUnmarkedStopWord } from '../text/stop-words.ts'
import { type Address, matchesPath, readAddress } from './address.ts'
import { periodOf } from './in-force.ts'
import { type Naming, nameDocuments, withoutName } from './naming.ts'

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

/** Resolves the provision a text names, in the document `within`, in those it names, or else in every one that has it. */
export async function lookUp(shelf: Shelf, text: string, asOf: Day, within: string | null = null): Promise<LookUp> {
  const inTalk = shelf.documents.find(({ id }) => id === within)
  const address = readAddress(inTalk ? withoutName(text, inTalk) : text)
  if (address.steps.length === 0 && !address.document && !inTalk) return { kind: 'not_an_address' }
  const naming = nameDocuments(shelf.documents, text, within)
  if (!isLookUp(address, naming)) return { kind: 'not_an_address' }
  const wanted = address.steps
    .map((step) => step.words)
    .reverse()
    .join(' ')
  if (naming.kind === 'unknown') return { kind: 'no_such_document', wanted: naming.wanted, held: naming.held }
  const isNamed = naming.kind === 'documents'
  const documents = isNamed ? naming.documents : await holdersOf(shelf, address)
  const found = await findIn(shelf, documents, { ...address, text }, asOf)
  const [first] = found
  const [document] = documents
  if (!first) {
    if (!isNamed || !document) return { kind: 'not_an_address' }
    const missing = missingArticle(await shelf.read(document.id), address)
    return { kind: 'no_such_provision', document, wanted, missing }
  }
  const current = found.filter((hit) => hit.validity !== 'expired')
  if (found.length === 1 || (isNamed && current.length === 1)) return current[0] ?? first
  return {
    kind: 'several_documents',
    documents: found.map(({ document }) => document),
    passages: found.map(({ passageId }) => passageId),
    wanted
  }
}

/** An address is looked up when it names a provision, or names a document by number and asks for nothing else. */
function isLookUp(address: Address, naming: Naming): boolean {
  if (address.steps.length > 0)
    return address.steps.some((step) => !step.levels.includes('hang')) || naming.kind !== 'nothing'
  const words = address.rest.split(/[^a-z0-9]+/).filter(Boolean)
  return words.every((word) => ASKING.has(word) || isUnmarkedStopWord(word))
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

/** The Điều asked for where a document has none of that number but goes on to higher ones; null otherwise. */
function missingArticle(provisions: Provision[], { steps }: Address): string | null {
  const asked = steps.find(({ levels }) => levels.includes('dieu'))
  const number = Number(asked?.label)
  if (!asked || !number || steps.some(({ levels }) => levels.includes('phu_luc'))) return null
  // those of annexes and of quoted papers stand deeper
  const numbers = provisions.flatMap(({ path: [top, ...below] }) =>
    top?.level === 'dieu' && below.length === 0 ? [Number.parseInt(top.label, 10)] : []
  )
  return !numbers.includes(number) && number < Math.max(...numbers) ? asked.words : null
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

/**
 * The provision a passage was made of, as it reads on a day, with its neighbours of a level, else of its own; null where
 * the document has it no longer.
 */
export function provisionOf(
  passageId: string,
  document: DocumentRecord,
  provisions: Provision[],
  asOf: Day,
  level?: Level
): Found | null {
  const key = passageId.slice(document.id.length + 1).replace(/~\d+$/, '')
  const provision = provisions.find((one) => one.key === key)
  return provision ? asFound(document, provisions, provision, asOf, level) : null
}

function asFound(document: DocumentRecord, provisions: Provision[], bare: Provision, asOf: Day, level?: Level): Found {
  const { previous, next } = neighbours(document, provisions, bare, asOf, level)
  const provision = { ...bare, text: textOn(bare, asOf), amendedBy: amendmentsOn(bare, asOf) }
  const validity = validityOn(periodOf(bare, document), asOf)
  return { kind: 'found', document, provision, validity, passageId: `${document.id}/${bare.key}`, previous, next }
}

/** The provisions of a level before and after one, in the words that hold on the day: of its own where no other is asked for, or where the document has none of that. */
function neighbours(
  document: DocumentRecord,
  provisions: Provision[],
  provision: Provision,
  asOf: Day,
  asked = levelOf(provision)
): { previous: Provision | null; next: Provision | null } {
  const validity = validityOn(periodOf(provision, document), asOf)
  const level = provisions.some((one) => levelOf(one) === asked) ? asked : levelOf(provision)
  const holds = (one: Provision) => validityOn(periodOf(one, document), asOf) === validity
  const peers = provisions.filter((one) => levelOf(one) === level && holds(one))
  const isAround = ({ key }: Provision) => provision.key === key || provision.key.startsWith(`${key}.`)
  const { key, order } = provisions.find((one) => levelOf(one) === level && isAround(one)) ?? provision
  const isInside = (one: Provision) => one.key === key || one.key.startsWith(`${key}.`)
  const others = peers.filter((one) => !isInside(one))
  return {
    previous: others.findLast((one) => one.order < order) ?? null,
    next: others.find((one) => one.order > order) ?? null
  }
}

function levelOf({ path }: Provision): Level | undefined {
  return path.at(-1)?.level
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
