/** One line of a provision's text, as places in it. */
export interface Line {
  /** Where the line begins, its label included. */
  start: number
  /** Where its words begin, after "2. " or "a) ". */
  words: number
  end: number
  /** 0 for "Điều 5.", 1 for "2.", 2 for "2.1.", 3 for "a)", 4 for "a.1)", 5 for "-", 6 for "+"; the line above's where it has none, half deeper below a title. */
  depth: number
  /** `2`, `a`, or null. */
  label: string | null
}

const LABELS: [number, RegExp][] = [
  [0, /^(?:\*\*)?Điều\s+(\d+[a-zđ]?)\s*[.:]?\s*/iu],
  [2, /^(\d+(?:\.\d+)+)[.)]?\s+/u],
  [1, /^(\d{1,3})[.)]\s+/u],
  [4, /^([a-zđ]\.?\d{1,2})[.)]\s+/u],
  [3, /^([a-zđ])[.)]\s+/u],
  [5, /^([-–—•*])\s+/u],
  [6, /^(\+)\s*/u]
]
const PLAIN_DEPTH = 1

/** The lines of a provision's text in order; empty ones are left out, and those of a label only where there are others. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = readLine(match[0], match.index, depthBelow(text, lines.at(-1), match[0]))
    if (line.end > line.words) lines.push(line)
  }
  return lines.length > 0 ? underLeads(text, lines) : wholeOf(text)
}

/** "Nhà trường tổ chức …" below "Điều 5. Tuyển sinh" or "5.1. Tổ chức đăng ký" stands under that title; below a sentence it goes on where that stands. */
function depthBelow(text: string, above: Line | undefined, raw: string): number {
  if (above === undefined) return PLAIN_DEPTH
  const isTitle = above.label !== null && !/[.;:,]/.test(text[above.end - 1] ?? '')
  return isTitle && /^\s*\p{Lu}/u.test(raw) ? above.depth + 0.5 : above.depth
}

const DASH_DEPTH = 5

/** "- Có 2 chương trình đạt chuẩn:" leads in the dashes after it, though they stand no deeper. */
function underLeads(text: string, lines: readonly Line[]): Line[] {
  let led: number | null = null
  return lines.map((line) => {
    if (led !== null && line.depth < led) led = null
    const isLead = line.depth >= DASH_DEPTH && text[line.end - 1] === ':'
    const isLed = led === line.depth && !isLead
    if (isLead) led = line.depth
    return isLed ? { ...line, depth: line.depth + 0.5 } : line
  })
}

/** A text of nothing but a label, "Điều 5", says just that. */
function wholeOf(text: string): Line[] {
  const told = text.trim()
  const start = text.indexOf(told)
  const end = start + told.length
  return told === '' ? [] : [{ start, words: start, end, depth: 0, label: null }]
}

function readLine(raw: string, at: number, depthAbove: number): Line {
  const start = at + (raw.length - raw.trimStart().length)
  const end = at + raw.trimEnd().length
  const told = raw.trim()
  for (const [depth, pattern] of LABELS) {
    const match = pattern.exec(told)
    if (match) return { start, words: start + match[0].length, end, depth, label: match[1] ?? null }
  }
  return { start, words: start, end, depth: depthAbove, label: null }
}

/** The lines a line is read together with: the leads of the levels above it, outermost first. */
export function leadsOf(lines: readonly Line[], at: number): number[] {
  const leads: number[] = []
  let depth = lines[at]?.depth ?? 0
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i]
    if (line === undefined || line.depth >= depth) continue
    leads.unshift(i)
    depth = line.depth
  }
  return leads
}

/** The lines below a line: what it leads in. */
export function belowOf(lines: readonly Line[], at: number): number[] {
  const depth = lines[at]?.depth ?? 0
  const below: number[] = []
  for (let i = at + 1; i < lines.length && (lines[i]?.depth ?? 0) > depth; i++) below.push(i)
  return below
}

/** Sentences of a stretch of text, as places in it. */
export function readSentences(text: string, start: number, end: number): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/[.!?;](?=\s+[\p{Lu}\d“"(])/gu)) {
    const to = start + match.index + 1
    sentences.push({ start: from, end: to })
    from = to + (/^\s+/.exec(text.slice(to, end))?.[0].length ?? 0)
  }
  if (from < end) sentences.push({ start: from, end })
  return sentences
}
