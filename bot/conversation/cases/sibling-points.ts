import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { type PlacedWord, placedWords } from '#knowledge/text/placed-words.ts'
import type { Span } from '../spans.ts'

/** For whom or what a point rules, at its beginning: "Đối với sinh viên học cùng lúc hai chương trình, …". */
const RULES_FOR = /^đối với\s+(.{3,160}?)(?=[,:;]|\s(?:thì|được|phải|có|không|là|do)\s|\.\s|$)/iu
/** What stands for all but those named before. */
const THE_REST = /(?<!\p{L})(?:khác|còn lại)$/iu

/** For whom or what a stretch rules: which of those words were asked, and what share of them. */
interface Ruled {
  span: Span
  asked: ReadonlySet<string>
  share: number
  isRest: boolean
}

/** The share of a point's words that were asked from which it is the one asked about, and up to which it is not. */
const MEANT = 0.8
const NOT_MEANT = 0.5

/**
 * The stretches that rule for others than a point beside them does, whose every word was asked: for a narrower case, or
 * for all others.
 */
export function ofOtherSiblings(text: string, spans: readonly Span[], terms: readonly AskedTerm[]): ReadonlySet<Span> {
  const ruled = spans.flatMap((span) => ruledBy(text, span, terms) ?? [])
  const meant = ruled.filter(({ share }) => share >= MEANT)
  const others = ruled.filter((one) =>
    meant.some((other) => other !== one && areSiblings(one.span, other.span) && isOther(one, other))
  )
  return new Set(others.map(({ span }) => span))
}

function ruledBy(text: string, span: Span, terms: readonly AskedTerm[]): Ruled | null {
  const [, subject] = RULES_FOR.exec(text.slice(span.start, span.end)) ?? []
  if (subject === undefined) return null
  const words = placedWords(subject)
  const asked = words.filter((word) => terms.some((term) => isSame(term, word))).map(({ folded }) => folded)
  const share = asked.length / Math.max(1, words.length)
  return { span, asked: new Set(asked), share, isRest: THE_REST.test(subject) }
}

function isSame(term: AskedTerm, { folded, accented }: PlacedWord): boolean {
  return term.accented === null ? term.folded === folded : term.accented === accented
}

function isOther(one: Ruled, meant: Ruled): boolean {
  return (one.share <= NOT_MEANT || one.isRest) && [...one.asked].every((word) => meant.asked.has(word))
}

function areSiblings(one: Span, other: Span): boolean {
  return one.leads.at(-1)?.start === other.leads.at(-1)?.start
}
