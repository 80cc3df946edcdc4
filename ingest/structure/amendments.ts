import type { Day } from '#knowledge/document.ts'
import { type Provision, provisionKey, type Step } from '#knowledge/provision.ts'
import { addressOf } from './addresses.ts'
import { readLabel } from './grammar.ts'
import { type Action, actionOf, amendedDocument, instructionOf } from './instructions.ts'
import { headLines, type Metadata } from './metadata.ts'
import { type Outline, outline } from './outline.ts'
import { changedParts } from './references.ts'

/** One provision of another document that this document gives new words, adds, or takes away. */
export interface Amendment {
  /** Số ký hiệu of the amended document. */
  target: string
  path: Step[]
  key: string
  address: string
  /** The full new text, label included, where it is given; null where only words in it change or it is taken away. */
  newText: string | null
  action: Action
  from: Day | null
  /** Key of the amending provision. */
  source: string
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
        source: provision.key
      }))
    })
  })
}

const NEXT_ORDER = /;\s+(?=(?:bãi\s+bỏ|bỏ|sửa\s+đổi|bổ\s+sung|thay\s+thế)\s)/iu

type Change = Pick<Amendment, 'path' | 'key' | 'address' | 'newText' | 'action'>

function changes(order: string, quoted: string | null, above: readonly string[]): Change[] {
  const action = actionOf(order)
  // "Sửa đổi một số điểm của khoản 2 như sau:" only leads in the amendments below it.
  if (action === null || /^[^.;:]{0,40}\smột\s+số\s+(?:điều|khoản|điểm)/iu.test(order)) return []
  const paths = amendedPaths(order, above)
  const texts = newTexts(quoted, paths)
  return paths.map((path, i) => ({
    action,
    path,
    key: provisionKey(path),
    address: addressOf(path),
    newText: texts[i] ?? null
  }))
}

/** The provisions that an amendment puts in place of the old one, taken apart, at the addresses they have in the amended document. */
export function amendedProvisions({ path, key, newText, from }: Amendment): Provision[] {
  if (newText === null) return []
  // Numbering is read from its beginning, so the new text is taken apart as if it were the first of its kind.
  const first = path.map((step) => ({ level: step.level, label: FIRST[step.level] ?? step.label }))
  const [head = '', ...rest] = newText.split('\n')
  const outer = first.slice(0, -1).map(labelOf)
  const lines = [...outer, `${labelOf(first.at(-1))} ${withoutLabel(head, path.at(-1))}`.trim(), ...rest]
  const blocks = lines.map((text) => ({ kind: 'paragraph' as const, text, page: null, bold: false, centered: false }))
  const root = provisionKey(first)
  return outline(blocks)
    .provisions.flatMap((provision) => {
      if (provision.key !== root && !provision.key.startsWith(`${root}.`)) return []
      const own = provision.key === root ? replaceFirstLine(provision.own, head) : provision.own
      const moved = [...path, ...provision.path.slice(path.length)]
      return [
        {
          ...provision,
          own,
          path: moved,
          key: provisionKey(moved),
          parent: parentOf(moved),
          address: addressOf(moved),
          effective: from
        }
      ]
    })
    .map((provision, _, all) => ({
      ...provision,
      text: textWithin(provision.key, all),
      parent: provision.key === key ? null : provision.parent
    }))
}

const FIRST: Partial<Record<Step['level'], string>> = { khoan: '1', diem: 'a' }

function labelOf(step: Step | undefined): string {
  if (step === undefined) return ''
  if (step.level === 'dieu') return `Điều ${step.label}.`
  return step.level === 'khoan' ? `${step.label}.` : `${step.label})`
}

function withoutLabel(line: string, step: Step | undefined): string {
  const label = readLabel(line)
  return label !== null && label.label === step?.label ? label.rest : line
}

function replaceFirstLine(own: string, first: string): string {
  return [first, ...own.split('\n').slice(1)].join('\n')
}

function parentOf(path: readonly Step[]): string {
  return provisionKey(path.slice(0, -1))
}

function textWithin(key: string, provisions: readonly Provision[]): string {
  const inside = provisions.filter((provision) => provision.key === key || provision.key.startsWith(`${key}.`))
  return inside.map(({ own }) => own).join('\n')
}

function ancestors(provision: Provision, byKey: ReadonlyMap<string, Provision>): Provision[] {
  const parent = provision.parent === null ? undefined : byKey.get(provision.parent)
  return parent === undefined ? [] : [parent, ...ancestors(parent, byKey)]
}

// What the instruction leaves out stands in the one above it: "Sửa đổi, bổ sung Điều 7 như sau: a) Sửa đổi khoản 2 …".
function amendedPaths(said: string, above: readonly string[]): Step[][] {
  const outer = above.filter((text) => actionOf(text) !== null).map((text) => changedParts(text)[0]?.path ?? [])
  const context = outer.find((path) => path.length > 0) ?? []
  const paths = changedParts(said).map(({ path }) => [
    ...context.filter(({ level }) => isOutside(level, path)),
    ...path
  ])
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
