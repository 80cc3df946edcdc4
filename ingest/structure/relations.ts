import type { Day, Relation } from '#knowledge/document.ts'
import type { Provision } from '#knowledge/provision.ts'
import { addressOf } from './addresses.ts'
import { readAmendments } from './amendments.ts'
import { findDates } from './dates.ts'
import { findNumbers } from './document-number.ts'
import { readFields } from './fields.ts'
import { actionOf, instructionOf } from './instructions.ts'
import { findMentions } from './mentions.ts'
import { headLines, type Metadata } from './metadata.ts'
import type { Outline } from './outline.ts'

const IMPLEMENTS = /(?:thực\s+hiện|triển\s+khai|cụ\s+thể\s+hóa|cụ\s+thể\s+hoá|thi\s+hành)\s/iu
const REPLACES = /(?:^|này\s+(?:sẽ\s+)?|và\s+|,\s*)thay\s+thế\s+(?!(?:cụm\s+)?từ)/iu
const REPEALS = /^bãi\s+bỏ\s|(?:này|sau đây)\s+bãi\s+bỏ\s|bị\s+bãi\s+bỏ/iu
const LAPSES = /(?:hết|chấm\s+dứt)\s+hiệu\s+lực/iu
const INTRODUCTION = 4

/** How a document bears on others, read from its head, its title and its provisions. */
export function readRelations(outline: Outline, metadata: Metadata): Relation[] {
  const relations = [
    ...ofHead(outline, metadata),
    ...ofTitle(metadata),
    ...ofAmendments(outline, metadata),
    ...ofProvisions(outline.provisions, metadata)
  ]
  const seen = new Set<string>()
  return relations.filter((relation) => {
    const key = `${relation.kind} ${relation.target} ${relation.provision ?? ''}`
    const known = seen.has(key) || relation.target === metadata.number
    seen.add(key)
    return !known
  })
}

function relation(
  kind: Relation['kind'],
  target: string,
  provision: string | null = null,
  from: Day | null = null
): Relation {
  return { kind, target, provision, from }
}

function ofHead(outline: Outline, metadata: Metadata): Relation[] {
  const intro = outline.provisions.filter(({ path }) => path.at(-1)?.level === 'doan').slice(0, INTRODUCTION)
  const lines = [...headLines(outline.head), ...intro.flatMap(({ own }) => own.split('\n'))]
  let listed = false
  const found = lines.flatMap((line) => {
    const bare = line.replace(/^[-+*•\s]+/, '')
    // Below a heading "Căn cứ pháp lý" the list items are bases without saying so.
    listed = /^căn\s+cứ(?:\s+pháp\s+(?:lý|luật))?\s*:?$/iu.test(bare) || (listed && bare !== line)
    if (listed || /^căn\s+cứ\s/iu.test(bare)) return numbersIn(bare).map((number) => relation('based_on', number))
    return /^(?:thực\s+hiện|triển\s+khai)\s/iu.test(bare) ? implemented(bare) : []
  })
  const replaced = ended('replaces', readFields(outline.head).get('replaces') ?? '', null)
  return metadata.number === null ? found : [...found, ...replaced]
}

// What ends only in part, without saying which part, is amended; the rest of it still holds.
function ended(kind: 'replaces' | 'repeals', text: string, from: Day | null): Relation[] {
  return findMentions(text).flatMap(({ number, parts, vague }) => {
    const bearing = vague ? 'amends' : kind
    if (parts.length === 0) return [relation(bearing, number, null, from)]
    return parts.map((path) => relation(bearing, number, addressOf(path), from))
  })
}

function ofTitle({ title }: Metadata): Relation[] {
  if (/^(?:quy\s+định\s+)?(?:sửa\s+đổi|bổ\s+sung|đính\s+chính)/iu.test(title))
    return numbersIn(title)
      .slice(0, 1)
      .map((n) => relation('amends', n))
  if (/^bãi\s+bỏ/iu.test(title)) return numbersIn(title).map((number) => relation('repeals', number))
  return IMPLEMENTS.test(title) ? implemented(title) : []
}

function implemented(text: string): Relation[] {
  const at = IMPLEMENTS.exec(text)?.index ?? 0
  return numbersIn(text.slice(at)).map((number) => relation('implements', number))
}

function numbersIn(text: string): string[] {
  return [...new Set(findNumbers(text).map(({ number }) => number))]
}

function ofAmendments(outline: Outline, metadata: Metadata): Relation[] {
  return readAmendments(outline, metadata).map(({ action, target, address }) =>
    relation(action === 'repealed' ? 'repeals' : 'amends', target, address === '' ? null : address)
  )
}

/** What a provision that ends in a colon says of the list below it. */
interface Heading {
  kind: 'replaces' | 'repeals'
  from: Day | null
}

function ofProvisions(provisions: readonly Provision[], metadata: Metadata): Relation[] {
  if (metadata.number === null && !provisions.some(({ path }) => path.at(-1)?.level === 'dieu')) return []
  const headings = new Map<string, Heading>()
  return provisions.flatMap((provision) => {
    const said = instructionOf(provision.own)
    const above = provision.parent === null ? undefined : headings.get(provision.parent)
    const heading = readHeading(said) ?? above
    if (heading !== undefined) headings.set(provision.key, heading)
    const listed = above === undefined ? [] : ended(above.kind, said, above.from)
    return [...listed, ...sentences(said).flatMap(endings)]
  })
}

function readHeading(said: string): Heading | undefined {
  if (!/:\s*$/.test(said)) return undefined
  const from = ownDate(said)
  if (LAPSES.test(said) || REPEALS.test(said)) return { kind: 'repeals', from }
  return REPLACES.test(said) ? { kind: 'replaces', from } : undefined
}

function sentences(said: string): string[] {
  return said.split(/(?<=\.)\s+(?=\p{Lu})|\n/u)
}

// A sentence that ends other documents: "Thông tư này thay thế …", "Thông tư số … hết hiệu lực kể từ …".
function endings(sentence: string): Relation[] {
  const from = ownDate(sentence)
  // Parts that are taken away one by one are amendments already.
  if (/^bãi\s+bỏ\s/iu.test(sentence))
    return ended('repeals', sentence, from).filter(({ provision }) => provision === null)
  const replaces = REPLACES.exec(sentence)
  if (replaces !== null && actionOf(sentence) === null) return ended('replaces', sentence.slice(replaces.index), from)
  const lapses = LAPSES.exec(sentence)
  if (lapses === null) return []
  // "Các nghị quyết sau đây hết hiệu lực …: số 15/2013/NQ-HĐND, …"
  const listed = sentence
    .slice(lapses.index)
    .split(/:(?=\s)/)
    .slice(1)
    .join(' ')
  return [...ended('repeals', sentence.slice(0, lapses.index), from), ...ended('repeals', listed, from)]
}

// "kể từ ngày Thông tư này có hiệu lực" is no date of its own.
function ownDate(text: string): Day | null {
  const when = /(?:kể\s+)?từ\s+(ngày\s+\d[^.;]*)/iu.exec(text)?.[1]
  return when === undefined ? null : (findDates(when)[0]?.day ?? null)
}
