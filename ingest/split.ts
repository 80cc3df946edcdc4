import type { AmendedBy } from '#knowledge/amended-by.ts'
import type { Day, DocumentRecord } from '#knowledge/document.ts'
import type { Passage } from '#knowledge/passage.ts'
import { amendmentsOn, type Level, type Provision } from '#knowledge/provision.ts'

const LONGEST = 400
const SHORT = 120
const LONGEST_LEAD = 80
const ATTACHED = /^\(?\s*(?:ban\s+hành\s+)?kèm\s+theo\s/iu
const CONTAINERS: ReadonlySet<Level> = new Set(['phu_luc', 'phan', 'chuong', 'muc', 'tieu_muc', 'muc_la_ma', 'bang'])
// A short part of a plan reads as one; a chapter never does.
const SMALL_UNITS: ReadonlySet<Level> = new Set(['muc_la_ma'])

interface Node {
  provision: Provision
  children: Node[]
  /** Headings above it, outermost first. */
  trail: string[]
}

/**
 * Cuts a document's provisions into passages: one khoản with its điểm, one Điều that has no khoản, one row of a table;
 * in plans the level that reads as a unit. Every line of content is in exactly one passage or in the trail of those below it.
 */
export function split(document: DocumentRecord, provisions: readonly Provision[], day: Day | null = null): Passage[] {
  const passages = buildTree(provisions).flatMap((node) => passagesOf(node, { document, day }))
  const structured = provisions.some(({ path }) => path.at(-1)?.level !== 'doan')
  return structured ? passages : passages.map((passage) => ({ ...passage, address: null }))
}

function buildTree(provisions: readonly Provision[]): Node[] {
  const nodes = new Map(
    provisions.map((provision) => [provision.key, { provision, children: [] as Node[], trail: [] as string[] }])
  )
  const roots: Node[] = []
  for (const node of nodes.values()) {
    const parent = node.provision.parent === null ? undefined : nodes.get(node.provision.parent)
    if (parent === undefined) roots.push(node)
    else parent.children.push(node)
  }
  for (const root of roots) setTrails(root, [])
  return roots
}

function setTrails(node: Node, trail: string[]): void {
  node.trail = trail
  const below = [...trail, ...trailLines(node.provision)]
  let group: string | null = null
  for (const child of node.children) {
    const isRow = levelOf(child) === 'hang'
    setTrails(child, isRow && group !== null && child.provision.heading === null ? [...below, group] : below)
    if (isRow && child.provision.heading !== null) group = child.provision.heading
  }
}

// What a reader needs of the provision above: its label and heading, then the sentence that leads in what is listed.
function trailLines({ own, heading, path }: Provision): string[] {
  // The names of a table's columns are in each of its rows.
  if (path.at(-1)?.level === 'bang') return []
  const [first = '', ...rest] = own.split('\n')
  const title = heading === null || first.includes(heading) ? first : joinHeading(first, heading)
  const lead = rest.filter((line) => heading?.includes(line) !== true && !ATTACHED.test(line)).join(' ')
  return [title, lead].filter((line) => line !== '' && syllables(line) <= LONGEST_LEAD)
}

function joinHeading(first: string, heading: string): string {
  if (heading.startsWith(first)) return heading
  const label = first.split(heading.split(' ').slice(0, 3).join(' '))[0] ?? first
  return `${label.replace(/[\s.:–-]+$/, '')}. ${heading}`
}

/** What is cut, and as it reads on which day; null before all changes. */
interface Cutting {
  document: DocumentRecord
  day: Day | null
}

function passagesOf(node: Node, cutting: Cutting): Passage[] {
  if (node.children.length === 0 || readsAsUnit(node)) {
    const changes = amendmentsOn(node.provision, cutting.day ?? '')
    return cut(node, wholeLines(node), cutting.document, changes)
  }
  const below = node.children.flatMap((child) => passagesOf(child, cutting))
  if (!saysMoreThanHeading(node.provision)) return below
  return [...cut(node, linesOf(node), cutting.document, node.provision.amendedBy ?? []), ...below]
}

// A khoản (or a point of a plan) with what is listed in it is read in one piece; what holds khoản is not.
function readsAsUnit(node: Node): boolean {
  const level = levelOf(node)
  const inside = everyNode(node).slice(1).map(levelOf)
  if (inside.includes('hang')) return false
  if (level === 'khoan' || level === 'diem' || inside.every((inner) => inner === 'gach')) return true
  const length = syllables(wholeLines(node).join(' '))
  if (CONTAINERS.has(level)) return SMALL_UNITS.has(level) && length <= SHORT
  if (level === 'dieu') return !node.children.some((child) => levelOf(child) === 'khoan')
  return length <= LONGEST
}

// A heading is read above what it heads; only a sentence of its own, or what is too long to stand there, is a passage.
function saysMoreThanHeading(provision: Provision): boolean {
  if (provision.path.at(-1)?.level === 'bang') return false
  const [own, heading] = [words(provision.own), words(provision.heading ?? '')]
  return own.length > heading.length + 4 || words(trailLines(provision).join(' ')).length < own.length
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function linesOf(node: Node): string[] {
  return node.provision.own.split('\n')
}

function wholeLines(node: Node): string[] {
  return [...linesOf(node), ...node.children.flatMap(wholeLines)]
}

function everyNode(node: Node): Node[] {
  return [node, ...node.children.flatMap(everyNode)]
}

function cut(node: Node, lines: readonly string[], document: DocumentRecord, amendedBy: AmendedBy[]): Passage[] {
  const { provision, trail } = node
  // From the second piece on the sentence that leads in the list is no longer in the text itself.
  const later = node.children.length > 0 ? [...trail, ...trailLines(provision)] : trail
  return pack(lines.flatMap(shorten), '\n')
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .map((text, i) => ({
      id: `${document.id}/${provision.key}${i === 0 ? '' : `~${i + 1}`}`,
      documentId: document.id,
      provisionKey: provision.key,
      address: provision.address,
      text,
      trail: i === 0 ? trail : later,
      effective: provision.effective ?? document.effective,
      expires: provision.expires ?? document.expires,
      ...(amendedBy.length > 0 ? { amendedBy } : {})
    }))
}

// A line longer than a passage may be is cut at its sentences, a sentence longer than that at its words.
function shorten(line: string): string[] {
  if (syllables(line) <= LONGEST) return [line]
  return pack(line.split(/(?<=[.;:!?])\s+(?=[\p{Lu}\d("“-])/u).flatMap(cutByLength), ' ')
}

function cutByLength(sentence: string): string[] {
  const words = sentence.split(' ')
  const pieces: string[] = []
  for (let i = 0; i < words.length; i += LONGEST) pieces.push(words.slice(i, i + LONGEST).join(' '))
  return pieces
}

function pack(parts: readonly string[], glue: string): string[] {
  const pieces: { text: string; count: number }[] = []
  for (const text of parts) {
    const last = pieces.at(-1)
    const count = syllables(text)
    if (last !== undefined && last.count + count <= LONGEST) {
      last.text += glue + text
      last.count += count
    } else {
      pieces.push({ text, count })
    }
  }
  return pieces.map(({ text }) => text)
}

function levelOf(node: Node): Level {
  return node.provision.path.at(-1)?.level ?? 'doan'
}

const syllables = (text: string) => text.split(/\s+/).filter((word) => word !== '').length
