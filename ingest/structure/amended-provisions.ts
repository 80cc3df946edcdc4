import type { Day } from '#knowledge/document.ts'
import { type Provision, provisionKey, type Step } from '#knowledge/provision.ts'
import { addressOf } from './addresses.ts'
import { readLabel } from './grammar.ts'
import { outline } from './outline.ts'

/** The provisions that an amendment puts in place of the old one, taken apart, at the addresses they have in the amended document. */
export function amendedProvisions(path: readonly Step[], newText: string, from: Day): Provision[] {
  const key = provisionKey(path)
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
