import type { Day, Relation } from '#knowledge/document.ts'
import type { Provision } from '#knowledge/provision.ts'
import { addressOf } from './addresses.ts'
import { findDates } from './dates.ts'
import { findNumbers } from './document-number.ts'
import { readFields } from './fields.ts'
import { headLines, type Metadata } from './metadata.ts'
import type { Outline } from './outline.ts'
import { findReferences } from './references.ts'

const IMPLEMENTS = /(?:thực\s+hiện|triển\s+khai|cụ\s+thể\s+hóa|cụ\s+thể\s+hoá|thi\s+hành)\s/iu
const AMENDS = /^(?:sửa\s+đổi|bổ\s+sung|thay\s+thế\s+(?:cụm\s+)?từ|thay\s+cụm\s+từ|đính\s+chính)/iu
const REPLACES = /(?:^|này\s+(?:sẽ\s+)?|và\s+|,\s*)thay\s+thế\s+(?!(?:cụm\s+)?từ)/iu
const REPEALS = /^bãi\s+bỏ\s|(?:này|sau đây)\s+bãi\s+bỏ\s|bị\s+bãi\s+bỏ/iu
const LAPSES = /(?:hết|chấm\s+dứt)\s+hiệu\s+lực/iu
const AMENDED_BY = /(?:được\s+)?sửa\s+đổi,?\s+bổ\s+sung[^;]*$/iu
const INTRODUCTION = 4

/** How a document bears on others, read from its head, its title and its provisions. */
export function readRelations(outline: Outline, metadata: Metadata): Relation[] {
  const relations = [...ofHead(outline, metadata), ...ofTitle(metadata), ...ofProvisions(outline.provisions, metadata)]
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
  const found = lines.flatMap((line) => {
    const bare = line.replace(/^[-+*•\s]+/, '')
    if (/^căn\s+cứ\s/iu.test(bare)) return numbersIn(bare).map((number) => relation('based_on', number))
    return /^(?:thực\s+hiện|triển\s+khai)\s/iu.test(bare) ? implemented(bare) : []
  })
  const replaced = findNumbers(readFields(outline.head).get('replaces') ?? '')
  return metadata.number === null ? found : [...found, ...replaced.map(({ number }) => relation('replaces', number))]
}

function ofTitle({ title }: Metadata): Relation[] {
  if (AMENDS.test(title) || /^quy\s+định\s+sửa\s+đổi/iu.test(title))
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

/** What a provision that ends in a colon says of the list below it. */
interface Heading {
  kind: 'replaces' | 'repeals'
  from: Day | null
}

function ofProvisions(provisions: readonly Provision[], metadata: Metadata): Relation[] {
  if (metadata.number === null && !provisions.some(({ path }) => path.at(-1)?.level === 'dieu')) return []
  const headings = new Map<string, Heading>()
  const targets = new Map<string, string>()
  return provisions.flatMap((provision) => {
    const said = instruction(provision.own)
    const above = provision.parent === null ? undefined : headings.get(provision.parent)
    const target = amendedDocument(said) ?? (provision.parent === null ? undefined : targets.get(provision.parent))
    if (target !== undefined) targets.set(provision.key, target)
    const heading = readHeading(said) ?? above
    if (heading !== undefined) headings.set(provision.key, heading)
    const amended = amendments(said, target ?? (metadata.title === '' ? undefined : amendedDocument(metadata.title)))
    const listed = above === undefined ? [] : listedDocuments(said, above)
    return [...amended, ...listed, ...sentences(said).flatMap(endings)]
  })
}

/** What a provision says in its own words: its label and what it quotes taken off. */
export function instruction(own: string): string {
  const words = own.replace(/(như\s+sau\s*:)[\s\S]*$/iu, '$1')
  return words.replace(/^(?:Điều\s+\d+[a-zđ]?\s*[.:]|\d{1,2}\.|[a-zđ]\)|[-–+])\s*/iu, '').trim()
}

/** The document whose provisions are amended, where the instruction names it. */
export function amendedDocument(said: string): string | undefined {
  if (!AMENDS.test(said) && !/^bãi\s+bỏ/iu.test(said)) return undefined
  const first = findNumbers(said)[0]
  return first === undefined || /được\s+sửa\s+đổi/iu.test(said.slice(0, first.index)) ? undefined : first.number
}

function amendments(said: string, target: string | undefined): Relation[] {
  if (target === undefined) return []
  const kind = /^bãi\s+bỏ/iu.test(said) ? 'repeals' : 'amends'
  if (kind === 'amends' && !AMENDS.test(said)) return []
  const named = findReferences(said).filter(({ here }) => !here)
  if (named.length === 0) return findNumbers(said).length > 0 ? [relation(kind, target)] : []
  return named.map(({ path }) => relation(kind, target, addressOf(path)))
}

function readHeading(said: string): Heading | undefined {
  if (!/:\s*$/.test(said)) return undefined
  const from = ownDate(said)
  if (LAPSES.test(said) || REPEALS.test(said)) return { kind: 'repeals', from }
  return REPLACES.test(said) ? { kind: 'replaces', from } : undefined
}

function listedDocuments(said: string, heading: Heading): Relation[] {
  return namedDocuments(said).map((number) => relation(heading.kind, number, null, heading.from))
}

function sentences(said: string): string[] {
  return said.split(/(?<=[.;])\s+|\n/u)
}

// A sentence that ends other documents: "Thông tư này thay thế …", "Thông tư số … hết hiệu lực kể từ …", "Bãi bỏ …".
function endings(sentence: string): Relation[] {
  const from = ownDate(sentence)
  const replaces = REPLACES.exec(sentence)
  if (replaces !== null && !AMENDS.test(sentence)) {
    return namedDocuments(sentence.slice(replaces.index)).map((number) => relation('replaces', number, null, from))
  }
  const lapses = LAPSES.exec(sentence)
  if (lapses === null) return []
  const subject = sentence.slice(0, lapses.index)
  const named = findReferences(subject).filter(({ here }) => !here)
  const documents = namedDocuments(subject)
  if (named.length === 0 || documents.length !== 1)
    return documents.map((number) => relation('repeals', number, null, from))
  return named.map(({ path }) => relation('repeals', documents[0] ?? '', addressOf(path), from))
}

// Of "Thông tư số A sửa đổi, bổ sung Thông tư số B" only A is meant.
function namedDocuments(text: string): string[] {
  const found = findNumbers(text).filter(({ index }) => !AMENDED_BY.test(text.slice(0, index).split(';').at(-1) ?? ''))
  return [...new Set(found.map(({ number }) => number))]
}

// "kể từ ngày Thông tư này có hiệu lực" is no date of its own.
function ownDate(text: string): Day | null {
  const when = /(?:kể\s+)?từ\s+(ngày\s+\d[^.;]*)/iu.exec(text)?.[1]
  return when === undefined ? null : (findDates(when)[0]?.day ?? null)
}
