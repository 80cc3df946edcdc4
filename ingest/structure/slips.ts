import { type Label, readLabel } from './grammar.ts'
import type { Item } from './lines.ts'

/**
 * The labels of all lines, with the slips put right that only the neighbouring labels give away: scans read c) as e),
 * d) as đ) and đ) as d). Null for lines without a label, for tables and for quoted lines.
 */
export function readLabels(items: readonly Item[], quoted: readonly boolean[]): (Label | null)[] {
  const labels = items.map((item, i) =>
    item.kind === 'line' && !item.note && quoted[i] !== true ? readLabel(item.text) : null
  )
  const lettered = labels.flatMap((label, at) => (label !== null && isLevel(label) ? [{ label, at }] : []))
  lettered.forEach(({ label, at }, i) => {
    const before = labels[lettered[i - 1]?.at ?? -1]
    const after = lettered[i + 1]?.label
    const letter = rightLetter(label, before ?? null, after ?? null)
    if (letter !== null) labels[at] = { ...label, label: letter.label, ordinal: letter.ordinal }
  })
  return labels
}

// Dashes and numbers inside a point do not end the list of points; a new khoản or Điều does.
function isLevel(label: Label): boolean {
  return label.mark !== 'gach' && label.mark !== 'cong' && label.mark !== 'chu_so' && label.mark !== 'so_ngoac'
}

function rightLetter(
  label: Label,
  before: Label | null,
  after: Label | null
): { label: string; ordinal: number } | null {
  if (label.mark !== 'chu' || before?.mark !== 'chu') return null
  if (label.label === 'e' && before.label === 'b') return { label: 'c', ordinal: 3 }
  if (label.label === 'd' && before.label === 'd') return { label: 'đ', ordinal: 5 }
  if (label.label === 'đ' && before.label === 'c' && after?.mark === 'chu' && after.label === 'đ')
    return { label: 'd', ordinal: 4 }
  return null
}

const NUMBERED: ReadonlySet<Label['mark']> = new Set(['la_ma', 'chu_hoa', 'so', 'so_con'])

/** For every line the first label with a number after it: whether a numbering goes on below. */
export function numbersAhead(labels: readonly (Label | null)[]): (Label | null)[] {
  const ahead: (Label | null)[] = []
  let next: Label | null = null
  for (let i = labels.length - 1; i >= 0; i--) {
    ahead[i] = next
    const label = labels[i] ?? null
    if (label !== null && NUMBERED.has(label.mark)) next = label
  }
  return ahead
}
