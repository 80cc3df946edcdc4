import type { Day } from '#knowledge/document.ts'
import { type Provision, provisionKey, type Step } from '#knowledge/provision.ts'
import { addressOf } from './addresses.ts'
import { readLabel } from './grammar.ts'
import type { Metadata } from './metadata.ts'
import { type Outline, outline } from './outline.ts'
import { findReferences } from './references.ts'
import { amendedDocument, instruction } from './relations.ts'

/** One provision of another document that this document gives new words, adds, or takes away. */
export interface Amendment {
  /** Số ký hiệu of the amended document. */
  target: string
  path: Step[]
  key: string
  address: string
  /** The full new text, label included, where it is given; null where only words in it change or it is taken away. */
  newText: string | null
  action: 'amended' | 'added' | 'repealed'
  from: Day | null
  /** Key of the amending provision. */
  source: string
}

const ORDER = ['dieu', 'khoan', 'diem']

/** The amendments a document makes, provision by provision. */
export function readAmendments(document: Outline, metadata: Metadata): Amendment[] {
  const byKey = new Map(document.provisions.map((provision) => [provision.key, provision]))
  return document.provisions.flatMap((provision) => {
    const said = instruction(provision.own)
    const action = actionOf(said)
    if (action === null) return []
    const above = ancestors(provision, byKey)
    const named = [said, ...above.map(({ own }) => instruction(own)), metadata.title]
    const target = named.map(amendedDocument).find((number) => number !== undefined)
    if (target === undefined || target === metadata.number) return []
    const paths = amendedPaths(said, above)
    const texts = newTexts(quotedText(provision.own), paths)
    return paths.map((path, i) => ({
      target,
      path,
      key: provisionKey(path),
      address: addressOf(path),
      newText: texts[i] ?? null,
      action,
      from: metadata.effective,
      source: provision.key
    }))
  })
}

/** The provisions that an amendment puts in place of the old one, taken apart, at the addresses they have in the amended document. */
export function amendedProvisions(amendment: Amendment): Provision[] {
  if (amendment.newText === null) return []
  const outer = amendment.path.slice(0, -1)
  const wrapped = [...outer.map(lineOf), ...amendment.newText.split('\n')]
  const blocks = wrapped.map((text) => ({ kind: 'paragraph' as const, text, page: null, bold: false, centered: false }))
  const inside = outline(blocks).provisions.filter(
    ({ key }) => key === amendment.key || key.startsWith(`${amendment.key}.`)
  )
  return inside.map((provision) => ({ ...provision, effective: amendment.from }))
}

// Outer parts are written out so that "2. …" is read as a khoản of its Điều.
function lineOf({ level, label }: Step): string {
  if (level === 'dieu') return `Điều ${label}.`
  return level === 'khoan' ? `${label}.` : `${label})`
}

function actionOf(said: string): Amendment['action'] | null {
  if (/^bãi\s+bỏ/iu.test(said)) return 'repealed'
  if (/^bổ\s+sung/iu.test(said)) return 'added'
  return /^(?:sửa\s+đổi|thay\s+thế|thay)/iu.test(said) ? 'amended' : null
}

function ancestors(provision: Provision, byKey: ReadonlyMap<string, Provision>): Provision[] {
  const parent = provision.parent === null ? undefined : byKey.get(provision.parent)
  return parent === undefined ? [] : [parent, ...ancestors(parent, byKey)]
}

// "Bổ sung khoản 4 vào sau khoản 3 Điều 7": the first named is what is added, the rest says where.
function amendedPaths(said: string, above: readonly Provision[]): Step[][] {
  const context = above
    .map(({ own }) => instruction(own))
    .find((text) => actionOf(text) !== null && findReferences(text).length > 0)
  const outer = context === undefined ? [] : (findReferences(context)[0]?.path ?? [])
  const found = findReferences(
    said.replace(/\s+(?:vào\s+)?(?:sau|trước)\s+(?:khoản|điểm|Điều)\s+\S+(?=\s+(?:khoản|Điều)|\s)/iu, '')
  )
  const paths = found.map(({ path }) => [...outer.filter(({ level }) => isOutside(level, path)), ...path])
  return paths.filter((path) => path.every(({ label }) => label !== 'này') && path[0]?.level === 'dieu')
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
