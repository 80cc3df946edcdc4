import type { Day } from '#knowledge/document.ts'
import type { Substitution } from '#knowledge/library/manifest.ts'
import { type Provision, provisionKey, type Step } from '#knowledge/provision.ts'
import { addressOf } from './addresses.ts'
import { readLabel } from './grammar.ts'
import { type Action, actionOf, amendedDocument, instructionOf } from './instructions.ts'
import { headLines, type Metadata } from './metadata.ts'
import type { Outline } from './outline.ts'
import { changedParts } from './references.ts'
import { changesWords, readSubstitutions, withoutQuotes } from './substitutions.ts'

/** One provision of another document that this document gives new words, adds, or takes away. */
export interface Amendment {
  /** Số ký hiệu of the amended document. */
  target: string
  path: Step[]
  key: string
  address: string
  /** The full new text, label included, where it is given; null where only words in it change or it is taken away. */
  newText: string | null
  /** Words that change in it; null where all of it does. An empty path is the whole document. */
  words: Substitution[] | null
  action: Action
  from: Day | null
  /** Key and address of the amending provision. */
  source: { key: string; address: string }
}

const ORDER = ['dieu', 'khoan', 'diem']

/** The amendments a document makes, provision by provision. */
export function readAmendments(document: Outline, metadata: Metadata): Amendment[] {
  const byKey = new Map(document.provisions.map((provision) => [provision.key, provision]))
  const named = [
    metadata.title,
    ...headLines(document.head).map((line) => line.replace(/^.*?ban hành\s+\S+(?:\s+\S+)?\s+(?=sửa đổi)/iu, ''))
  ]
  const titled = named.map(amendedDocument).find((number) => number !== undefined)
  return document.provisions.flatMap((provision) => {
    const above = ancestors(provision, byKey).map(({ own }) => instructionOf(own))
    const said = instructionOf(provision.own)
    const target = [said, ...above].map(amendedDocument).find((number) => number !== undefined) ?? titled
    if (target === undefined || target === metadata.number) return []
    return said.split(NEXT_ORDER).flatMap((order, i, orders) => {
      const quoted = i === orders.length - 1 ? quotedText(provision.own) : null
      return changes(order, quoted, above).map((change) => ({
        ...change,
        target,
        from: metadata.effective,
        source: { key: provision.key, address: provision.address }
      }))
    })
  })
}

const NEXT_ORDER =
  /;\s+(?:và\s+)?(?=(?:bãi\s+bỏ|bỏ|sửa\s+đổi|bổ\s+sung|thay\s+thế|thay)\s)|(?:,|\s+và)\s+(?=(?:bỏ|bãi\s+bỏ|bổ\s+sung|thay|thay\s+thế)\s+(?:cụm\s+)?từ\s)/iu

type Change = Pick<Amendment, 'path' | 'key' | 'address' | 'newText' | 'words' | 'action'>

function changes(order: string, quoted: string | null, above: readonly string[]): Change[] {
  const action = actionOf(order)
  // "Sửa đổi một số điểm của khoản 2 như sau:" only leads in the amendments below it.
  if (action === null || /^[^.;:]{0,40}\smột\s+số\s+(?:điều|khoản|điểm)/iu.test(order)) return []
  if (changesWords(order)) return wordChanges(order, above)
  const paths = amendedPaths(order, above)
  const texts = newTexts(quoted, paths)
  return paths.map((path, i) => ({
    action,
    path,
    key: provisionKey(path),
    address: addressOf(path),
    newText: texts[i] ?? null,
    words: null
  }))
}

// Where neither the order nor those above it name a place, the words change wherever they stand in the document.
function wordChanges(order: string, above: readonly string[]): Change[] {
  const words = readSubstitutions(order)
  if (words.length === 0) return []
  const places = withoutQuotes(order)
  const named = amendedPaths(places, above)
  const inherited = contextOf(above)
  const paths = named.length > 0 ? named : inherited.length > 0 ? [inherited] : OTHER_PLACE.test(places) ? [] : [[]]
  return paths.map((path) => ({
    action: 'amended',
    path,
    key: provisionKey(path),
    address: addressOf(path),
    newText: null,
    words
  }))
}

/** Places that are no articles, and parts of the document that only a person finds. */
const OTHER_PLACE = /(?:phụ\s+lục|biểu\s+mẫu|mẫu\s+số|chương|mục|phần|tên\s+\p{L}+)\s/iu

function ancestors(provision: Provision, byKey: ReadonlyMap<string, Provision>): Provision[] {
  const parent = provision.parent === null ? undefined : byKey.get(provision.parent)
  return parent === undefined ? [] : [parent, ...ancestors(parent, byKey)]
}

// What the instruction leaves out stands in the one above it: "Sửa đổi, bổ sung Điều 7 như sau: a) Sửa đổi khoản 2 …".
function amendedPaths(said: string, above: readonly string[]): Step[][] {
  const context = contextOf(above)
  const paths = changedParts(said).map(({ path }) => [
    ...context.filter(({ level }) => isOutside(level, path)),
    ...path
  ])
  return paths.filter((path) => path.every(({ label }) => label !== 'này') && path[0]?.level === 'dieu')
}

function contextOf(above: readonly string[]): Step[] {
  const outer = above.filter((text) => actionOf(text) !== null).map((text) => changedParts(text)[0]?.path ?? [])
  return outer.find((path) => path.length > 0) ?? []
}

function isOutside(level: string, path: readonly Step[]): boolean {
  return ORDER.indexOf(level) < Math.min(...path.map((step) => ORDER.indexOf(step.level)))
}

function quotedText(own: string): string | null {
  const rest = /như\s+sau\s*:([\s\S]*)$/iu.exec(own)?.[1]?.trim() ?? ''
  const bare = rest.replace(/^[“"]\s*/, '').replace(/\s*[”"]\s*[.;]?\s*$/, '')
  return bare === '' ? null : bare
}

// Several provisions announced together are told apart by their labels.
function newTexts(quoted: string | null, paths: readonly Step[][]): (string | null)[] {
  if (quoted === null || paths.length === 1) return [quoted]
  const texts: (string | null)[] = paths.map(() => null)
  let current = -1
  for (const line of quoted.split('\n')) {
    const label = readLabel(line)
    const next = paths[current + 1]?.at(-1)?.label
    if (label !== null && label.label === next) current++
    if (current >= 0) texts[current] = texts[current] == null ? line : `${texts[current]}\n${line}`
  }
  return texts
}
