import { indexTerms, isPair, type Terms } from '../text/terms.ts'
import { isNumberKey, type WordKey, wordKey } from '../text/word-key.ts'

/**
 * What a line is to its passage: a `heading` above it, its `opening` line, a `title` inside it ("Hồ sơ gồm:"), the
 * `conclusion` drawn from what was quoted ("Như vậy, …"), or part of its `body`.
 */
export type LineKind = 'body' | 'heading' | 'opening' | 'title' | 'conclusion'

/** Where a line's words lie in `keys`. `defines`: so many of them, behind its label, are what it defines: "3. X là …". */
export interface Line {
  from: number
  to: number
  kind: LineKind
  defines: number
}

/** The content words of a passage with the headings above it, in order. */
export interface PassageWords {
  keys: Uint32Array
  lines: readonly Line[]
}

/** A line as written, with its analysed words. */
export interface AnalysedLine {
  written: string
  terms: Terms
}

export function analyseLine(written: string): AnalysedLine {
  return { written, terms: indexTerms(written) }
}

/** The words of a passage from the headings above it and the lines of its text. Lines without words are left out. */
export function wordsOf(headings: readonly AnalysedLine[], text: readonly AnalysedLine[]): PassageWords {
  const keys: WordKey[] = []
  const lines: Line[] = []
  let opened = false
  const add = ({ written, terms }: AnalysedLine, above: boolean) => {
    const from = keys.length
    const accents = terms.accented.filter((term) => !isPair(term))
    for (const [at, folded] of terms.folded.filter((term) => !isPair(term)).entries())
      keys.push(wordKey(folded, accents[at] ?? folded))
    if (keys.length === from) return
    const kind = above ? 'heading' : opened ? kindOf(written, keys.length - from) : 'opening'
    if (!above) opened = true
    lines.push({ from, to: keys.length, kind, defines: definedBy(written) })
  }
  for (const line of headings) add(line, true)
  for (const line of text) add(line, false)
  return { keys: Uint32Array.from(keys), lines }
}

const CONCLUSION =
  /^(?:như vậy|như thế|theo đó|do đó|vì vậy|tóm lại|từ đó|vậy,|đối chiếu|căn cứ (?:các |những )?quy định (?:trên|nêu trên)|từ (?:các |những )?(?:quy định|căn cứ))/iu
const LONGEST_TITLE = 30
const LABEL = '(?:[-–+•*]|\\(?[\\dA-Za-zđ]{1,3}[.)])'
const LISTED = new RegExp(`^${LABEL}\\s`, 'u')

function kindOf(written: string, words: number): LineKind {
  const line = written.trim()
  if (CONCLUSION.test(line)) return 'conclusion'
  return words <= LONGEST_TITLE && !/[.;,]$/.test(line) && !LISTED.test(line) ? 'title' : 'body'
}

const DEFINITION = new RegExp(
  `^\\s*(?:${LABEL}\\s*)*(.{2,90}?)\\s(?:là|gồm|bao gồm|được hiểu là|có nghĩa là)(?!\\p{L})`,
  'iu'
)
const MOST_DEFINED = 15

function definedBy(written: string): number {
  const subject = DEFINITION.exec(written.slice(0, 160))?.[1]
  if (subject === undefined) return 0
  const words = indexTerms(subject).folded.filter((term) => !isPair(term)).length
  return words <= MOST_DEFINED ? words : 0
}

/** Where a line begins behind its label: of "3. Điểm liệt là …" at Điểm. */
export function behindLabel(keys: Uint32Array, { from, to }: Line): number {
  let at = from
  while (at < to && at < from + 2 && isNumberKey(keys[at] as WordKey)) at += 1
  return at
}

const KINDS: readonly LineKind[] = ['body', 'heading', 'opening', 'title', 'conclusion']

/** As the index stores it: the count of lines, a number a line (end, kind, defines), then the words. */
export function packWords({ keys, lines }: PassageWords): Buffer {
  const packed = new Uint32Array(1 + lines.length + keys.length)
  packed[0] = lines.length
  lines.forEach(({ to, kind, defines }, at) => {
    packed[1 + at] = (to << 8) | (KINDS.indexOf(kind) << 4) | defines
  })
  packed.set(keys, 1 + lines.length)
  return Buffer.from(packed.buffer)
}

/** Reads what `packWords` wrote. */
export function unpackWords(bytes: Uint8Array): PassageWords {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const packed = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4)
  const count = packed[0] ?? 0
  const lines: Line[] = []
  let from = 0
  for (let at = 1; at <= count; at++) {
    const line = packed[at] ?? 0
    const to = line >>> 8
    lines.push({ from, to, kind: KINDS[(line >>> 4) & 15] ?? 'body', defines: line & 15 })
    from = to
  }
  return { keys: packed.subarray(1 + count), lines }
}
