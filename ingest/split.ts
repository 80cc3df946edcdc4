import type { Day, DocumentRecord } from '#knowledge/document.ts'
import type { Passage } from '#knowledge/passage.ts'
import type { Level, Provision } from '#knowledge/provision.ts'
import { standingOn } from './amend.ts'
import { earlier } from './earlier.ts'

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
export function split(document: DocumentRecord, provisions: readonly Provision[]): Passage[] {
  const passages = buildTree(provisions).flatMap((node) => passagesOf(node, document))
  const structured = provisions.some(({ path }) => path.at(-1)?.level !== 'doan')
  return structured ? passages : passages.map((passage) => ({ ...passage, address: null }))
}

/** A passage with the change from which it reads so, null from the beginning, and the one at which it no longer does. */
interface Reading {
  passage: Passage
  from: Day | null
  until: Day | null
}

/**
 * Cuts a document whose wording changed on certain days: a passage that holds a changed part comes once for each of
 * its wordings, with their periods. Later wordings are numbered on like the pieces of a long provision.
 */
export function splitOverTime(
  document: DocumentRecord,
  provisions: readonly Provision[],
  days: readonly Day[]
): Passage[] {
  const readings: Reading[] = []
  let open = new Map<string, Reading>()
  for (const day of [null, ...days]) {
    const next = new Map<string, Reading>()
    for (const passage of split(document, standingOn(provisions, day, days))) {
      const wording = JSON.stringify([passage.provisionKey, passage.text, passage.trail])
      const reading = open.get(wording) ?? { passage, from: day, until: null }
      if (!open.has(wording)) readings.push(reading)
      next.set(wording, reading)
    }
    for (const [wording, reading] of open) if (!next.has(wording)) reading.until = day
    open = next
  }
  return numberAnew(readings.map(inItsTime))
}

function inItsTime({ passage, from, until }: Reading): Passage {
  const { effective, expires } = passage
  const begins = from !== null && (effective === null || effective < from) ? from : effective
  return { ...passage, effective: begins, expires: earlier(expires, until) }
}

function numberAnew(passages: readonly Passage[]): Passage[] {
  const counts = new Map<string, number>()
  return passages.map((passage) => {
    const plain = `${passage.documentId}/${passage.provisionKey}`
    const count = (counts.get(plain) ?? 0) + 1
    counts.set(plain, count)
    return { ...passage, id: count === 1 ? plain : `${plain}~${count}` }
  })
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
  const label = first.split(heading.split(' ').slice(0, 3).join(' '))[0] ?? first
  return `${label.replace(/[\s.:–-]+$/, '')}. ${heading}`
}

function passagesOf(node: Node, document: DocumentRecord): Passage[] {
  if (node.children.length === 0 || readsAsUnit(node)) return cut(node, wholeLines(node), document)
  const below = node.children.flatMap((child) => passagesOf(child, document))
  return saysMoreThanHeading(node.provision) ? [...cut(node, linesOf(node), document), ...below] : below
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

function cut(node: Node, lines: readonly string[], document: DocumentRecord): Passage[] {
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
      expires: provision.expires ?? document.expires
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
