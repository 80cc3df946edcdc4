import { type CrossReference, type Level, type Provision, provisionKey, type Step } from '#knowledge/provision.ts'
import { addressOf } from './addresses.ts'
import { findNumbers } from './document-number.ts'
import { actionOf, instructionOf } from './instructions.ts'

/** A provision that a text refers to, before it is known whether it exists. */
export interface Reference {
  /** Outermost first, as far as the text says: `Điều 37` › `khoản 2`. */
  path: Step[]
  /** True where the text says "Điều này" or leaves the outer part out: it is that of the provision the text stands in. */
  here: boolean
  index: number
}

const LABEL: Record<string, string> = {
  điểm: '[a-zđ](?![\\p{L}\\d])',
  khoản: '\\d{1,2}[a-zđ]?(?![\\p{L}\\d])',
  điều: '\\d{1,3}[a-zđ]?(?![\\p{L}\\d])'
}
const LEVELS: Record<string, Level> = { điểm: 'diem', khoản: 'khoan', điều: 'dieu' }
const ORDER: readonly Level[] = ['dieu', 'khoan', 'diem']
const BETWEEN = /^(?:\s|,|;|và|hoặc|hay|đến|từ|tại|của|vào|sau|trước|ngay|các|theo)*$/iu
/** A provision named in running text: `khoản 1, 2 và 3`, `Điều này`. Its groups hold word and labels in turn. */
export const UNIT = new RegExp(
  Object.entries(LABEL)
    .map(
      ([word, label]) =>
        `(?<![\\p{L}])(${word})\\s+(này|${label}(?:(?:\\s*,\\s*|\\s+và\\s+|\\s+hoặc\\s+|\\s+hay\\s+)${label})*)`
    )
    .join('|'),
  'giu'
)

interface Unit {
  level: Level
  labels: string[]
  index: number
  end: number
}

/** The provisions a text names: "điểm a, b khoản 2 Điều 37", "khoản 1 và khoản 3 Điều này", "các Điều 4, 5 và 6". */
export function findReferences(text: string): Reference[] {
  const references: Reference[] = []
  let cluster: Unit[] = []
  for (const unit of findUnits(text)) {
    const last = cluster.at(-1)
    if (last !== undefined && !BETWEEN.test(text.slice(last.end, unit.index))) {
      references.push(...readCluster(cluster))
      cluster = []
    }
    cluster.push(unit)
  }
  return [...references, ...readCluster(cluster)]
}

function findUnits(text: string): Unit[] {
  return [...text.matchAll(UNIT)].flatMap((match) => {
    const at = match.findIndex((group, i) => i % 2 === 1 && group !== undefined)
    const level = LEVELS[(match[at] ?? '').toLowerCase()]
    if (level === undefined) return []
    const labels = (match[at + 1] ?? '').toLowerCase().split(/\s*,\s*|\s+(?:và|hoặc|hay)\s+/u)
    return [{ level, labels, index: match.index, end: match.index + match[0].length }]
  })
}

// Read from the right: the outer part stands last, and holds for all that stands before it until another is named.
function readCluster(units: readonly Unit[]): Reference[] {
  const references: Reference[] = []
  const outer = new Map<Level, string>()
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i]
    if (unit === undefined) continue
    for (const level of ORDER.slice(ORDER.indexOf(unit.level))) outer.delete(level)
    const inner = units[i - 1]
    const leads = inner === undefined || ORDER.indexOf(inner.level) <= ORDER.indexOf(unit.level)
    if (leads) references.unshift(...unit.labels.map((label) => reference(unit, label, outer)))
    outer.set(unit.level, unit.labels[0] ?? '')
  }
  return references
}

function reference(unit: Unit, label: string, outer: ReadonlyMap<Level, string>): Reference {
  const levels = new Map(outer).set(unit.level, label)
  const named = ORDER.filter((level) => levels.has(level))
  const here = levels.get('dieu') === undefined || [...levels.values()].includes('này')
  return { path: named.map((level) => ({ level, label: levels.get(level) ?? '' })), here, index: unit.index }
}

/** Completes a reference from the place it stands in: "khoản 2 Điều này" in Điều 5 is khoản 2 Điều 5. */
export function completePath(reference: Reference, at: readonly Step[]): Step[] {
  if (!reference.here) return reference.path
  const own = new Map(at.map(({ level, label }) => [level, label]))
  const said = new Map(reference.path.map(({ level, label }) => [level, label]))
  const deepest = ORDER.findLastIndex((level) => said.has(level))
  return ORDER.slice(0, deepest + 1).flatMap((level) => {
    const label = said.get(level)
    const found = label === undefined || label === 'này' ? own.get(level) : label
    return found === undefined ? [] : [{ level, label: found }]
  })
}

const DOCUMENT =
  /^\s*,?\s*(?:của\s+)?((?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Quy định|Quy chế|Điều lệ|Kế hoạch|Chương trình|Hướng dẫn|Văn bản|Phụ lục)[^.;:,()\n]{0,90})/iu

/**
 * Provisions with what their own lines refer to: parts of the same document that exist, and parts of others that are
 * named by number. An order to amend is a relation, and what it quotes speaks of the amended document.
 */
export function withReferences(provisions: readonly Provision[]): Provision[] {
  const keys = new Set(provisions.map(({ key }) => key))
  return provisions.map((provision) => {
    const references = actionOf(instructionOf(provision.own)) === null ? referencesOf(provision, keys) : []
    return references.length === 0 ? provision : { ...provision, references }
  })
}

function referencesOf(provision: Provision, keys: ReadonlySet<string>): CrossReference[] {
  const body = withoutLabel(provision.own)
  const found = findReferences(body).flatMap((reference): CrossReference[] => {
    const path = completePath(reference, provision.path)
    const named = documentAfter(body, reference)
    const address = addressOf(path)
    if (named.kind === 'other')
      return named.number === null ? [] : [{ address, document: named.number, key: provisionKey(path) }]
    const key = resolve(path, provision, keys)
    return key === null || key === provision.key ? [] : [{ address, document: null, key }]
  })
  return [...new Map(found.map((reference) => [JSON.stringify(reference), reference])).values()]
}

// "Điều 5. …" at the start is the provision itself.
function withoutLabel(own: string): string {
  return own.replace(/^\s*Điều\s+\d+[a-zđ]?\s*[.:]?/iu, (label) => ' '.repeat(label.length))
}

type Named = { kind: 'this' } | { kind: 'other'; number: string | null }

// What stands behind the reference: nothing or "Thông tư này", or another document by number or only by name.
function documentAfter(text: string, found: Reference): Named {
  const rest = text.slice(found.index)
  const chain = new RegExp(`^(?:${UNIT.source}|[\\s,]|và|hoặc|hay|đến|từ|các)+`, 'iu').exec(rest)
  const name = DOCUMENT.exec(rest.slice(chain?.[0].length ?? 0))?.[1]
  if (name === undefined || /^\S+(?:\s+\S+)?\s+này(?:\s|$)/iu.test(name)) return { kind: 'this' }
  return { kind: 'other', number: findNumbers(name)[0]?.number ?? null }
}

// Inside an attached regulation "Điều 5" is first its own Điều 5.
function resolve(path: readonly Step[], from: Provision, keys: ReadonlySet<string>): string | null {
  const annex = from.path.filter(({ level }) => level === 'phu_luc')
  const candidates = [provisionKey([...annex, ...path]), provisionKey(path)]
  return candidates.find((key) => keys.has(key)) ?? null
}

/** The provisions an instruction changes: of "Bổ sung khoản 4 vào sau khoản 3 Điều 7" only khoản 4 Điều 7. */
export function changedParts(instruction: string): Reference[] {
  const place = /\s+(?:vào\s+)?(?:sau|trước)\s+(?:khoản|điểm|Điều)\s+\S+(?=\s)/iu
  return findReferences(instruction.replace(place, ''))
}
