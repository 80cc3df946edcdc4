import type { Evidence, Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import type { Features } from '#knowledge/search/features.ts'
import { isNoSyllable } from '#knowledge/text/syllable-shape.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import { RANKING } from './answer-weights.ts'
import { type AskedFor, askedFor, isMeasured } from './asked-for.ts'
import { bestStretch } from './best-stretch.ts'
import { caseOf } from './cases/for-others.ts'
import { withoutValues } from './cases/values.ts'
import { saidAlike } from './said-alike.ts'
import { isOfSchool } from './schools.ts'
import { measureSpans, type Sought, type SpanSigns } from './span-signs.ts'
import type { Span } from './spans.ts'
import { withoutTalk } from './spoken-words.ts'
import type { Year } from './years.ts'

/** What retrieval measured of the passage, each under a name of its own here: `foundTerms`. */
type FoundSigns = { [Sign in keyof Features as `found${Capitalize<Sign>}`]: number }

/** All signs of a hit by its best stretch; each about 0 to 1, so that weights can be read. */
export interface CandidateSigns extends SpanSigns, Partial<FoundSigns> {
  /** As retrieval ranked it. */
  score: number
  inForce: number
  long: number
  /** It rules for another person, group, measure, period, case or year than was asked about. */
  forOthers: number
  /** `kind` once more where a number or a time was asked. */
  numberKind: number
  form: number
}

/** A passage that may answer, with the stretch of it that does so best. */
export interface Candidate {
  hit: Hit
  span: Span
  /** What of it is of the kind asked for: the number, the date, the word that allows or forbids. */
  place: { start: number; end: number } | null
  signs: CandidateSigns
  score: number
}

/** What was ranked last of some hits: whether to ask back and what to answer are decided from the same. */
const rankedLast = new WeakMap<readonly Hit[], { key: string; candidates: readonly Candidate[] }>()

/** Candidates of a question for these years, best first. Hits without any text are none. */
export function rankCandidates(
  question: string,
  evidence: Pick<Evidence, 'hits' | 'asked'>,
  years: readonly Year[] = []
): Candidate[] {
  const key = JSON.stringify([question, years])
  const known = rankedLast.get(evidence.hits)
  const candidates = known?.key === key ? known.candidates : rankAnew(question, evidence, years)
  rankedLast.set(evidence.hits, { key, candidates })
  return [...candidates]
}

function rankAnew(
  question: string,
  { hits, asked }: Pick<Evidence, 'hits' | 'asked'>,
  years: readonly Year[]
): Candidate[] {
  const kind = askedFor(question)
  const terms = withoutTalk(question, kind.kind === 'yes_no' ? withoutValues(asked, question) : asked, kind.kind)
  const alike = saidAlike(question, terms)
  const sought = { terms, asked: kind, case: caseOf(question, kind, years, asked), alike }
  const named = foreignNames(terms, hits)
  const candidates = hits.flatMap((hit) => candidateOf(hit, sought, named.get(hit.document.id) ?? []) ?? [])
  return candidates.sort((a, b) => b.score - a.score)
}

/** Of each document the foreign names asked about that are its school's, or that it has anywhere in what was found: where it calls itself UIT once, all of it is of UIT. */
function foreignNames(terms: readonly AskedTerm[], hits: readonly Hit[]): Map<string, string[]> {
  const names = [...new Set(terms.map(({ folded }) => folded).filter(isNoSyllable))]
  const told = new Map<string, string[]>()
  if (names.length === 0) return told
  for (const { document, passage } of hits) {
    const words = new Set(syllables([...passage.trail, passage.text].join('\n')))
    const known = told.get(document.id) ?? []
    told.set(document.id, [
      ...new Set([...known, ...names.filter((name) => words.has(name) || isOfSchool(document, name))])
    ])
  }
  return told
}

/** "Trên đây là kế hoạch …" ends a paper with the words of its title and tells nothing, as does "Dưới đây là toàn văn …"; an example is no rule, nor is what closes a list, "Các hành vi khác …". */
const NO_RULE =
  /^(?:trên (?:đây )?là|(?:dưới|sau) đây là|ví dụ|chẳng hạn|(?:\p{L}{1,2}\)\s|\d+\.\s|[-+]\s)?(?:các |những )?(?:hành vi|trường hợp|hình thức|nội dung|nhiệm vụ|quyền|đối tượng)(?: bị nghiêm cấm)? khác)(?!\p{L})/iu
/** A list of questions, as stands at the end of a page, answers none of them, nor does a picture's caption: "Bao giờ thi? (Hình minh họa)". */
const ASKS_ITSELF = /\?["”)]?\s*(?:\((?:hình|ảnh|nguồn)[^()]*\)\s*)?[-–•*]?\s*$/iu

/** What stands below a picture. */
const CAPTION = /\((?:hình|ảnh|nguồn)(?: \p{L}+)* (?:internet|minh họa)[^()]*\)\s*$/iu

/** "Chính phủ quy định chi tiết việc lập hồ sơ …" says who will rule, and nothing of what. */
const DELEGATES =
  /^(?:\p{L}{1,2}\) |\d+\. )?(?:chính phủ|thủ tướng chính phủ|bộ trưởng[^,;.]{0,60}?|ủy ban nhân dân[^,;.]{0,40}?|hội đồng nhân dân[^,;.]{0,40}?) (?:quy định|hướng dẫn) (?:chi tiết|cụ thể)(?!\p{L})/iu
/** "Việc bổ nhiệm hiệu trưởng được quy định trong quy chế của trường" names where the rule stands, and does not tell it. */
const REFERS =
  /^(?:\p{L}{1,2}\) |\d+\. )?(?:việc|hồ sơ|trình tự|thủ tục|thẩm quyền|quy trình|nội dung|chế độ|chính sách|quyền|nhiệm vụ)(?!\p{L})(?:(?!(?<!\p{L})(?:không|phải|được phép|có quyền|chỉ)(?!\p{L}))[^.;:\d]){3,200}? (?:được )?(?:quy định|hướng dẫn|thực hiện)(?: cụ thể| chi tiết)? (?:trong|tại|theo) (?:các )?(?:quy chế|quy định|điều lệ|hướng dẫn|pháp luật|luật)(?!\p{L})[^.;\d]*[.;]?$/iu
const OF_WHO: ReadonlySet<AskedFor['kind']> = new Set(['who', 'authority', 'document', 'other', 'definition'])

/** Whether a stretch of a text rules anything of the kind asked for. */
function rulesAnything(text: string, { start, end }: Span, { kind }: AskedFor): boolean {
  const told = text.slice(start, end)
  return (
    ![NO_RULE, ASKS_ITSELF, CAPTION].some((pattern) => pattern.test(told)) &&
    (OF_WHO.has(kind) || !(DELEGATES.test(told) || REFERS.test(told)))
  )
}

function candidateOf(hit: Hit, sought: Sought, names: readonly string[]): Candidate | null {
  const { asked } = sought
  const telling = measureSpans(sought, hit, names).filter(({ span }) => rulesAnything(hit.passage.text, span, asked))
  const best = bestStretch(hit.passage, telling, asked, sought.case.measures)
  if (!best) return null
  const numberKind = isMeasured(asked) ? best.signs.kind : 0
  const signs = { ...best.signs, ...hitSigns(hit), forOthers: best.isForOthers() ? 1 : 0, numberKind }
  return { hit, span: best.span, place: best.place, signs, score: weigh(RANKING, signs) }
}

function hitSigns({ passage, signs, score, validity }: Hit) {
  return {
    ...foundSigns(signs),
    score: score / 20,
    inForce: validity === 'in_force' ? 1 : 0,
    long: Math.log(Math.max(20, passage.text.length)) / 7,
    form: /(?:^|\s)(?:mẫu số|biểu mẫu|mẫu báo cáo)/iu.test([passage.address ?? '', ...passage.trail].join('\n')) ? 1 : 0
  }
}

function foundSigns(features: Features | undefined): Partial<FoundSigns> {
  const named = Object.entries(features ?? {}).map(([sign, value]) => [
    `found${sign.charAt(0).toUpperCase()}${sign.slice(1)}`,
    value
  ])
  return Object.fromEntries(named)
}

/** The weighted sum of signs. */
export function weigh<S extends object>(weights: Partial<Record<keyof S, number>>, signs: S): number {
  let sum = 0
  for (const [name, weight] of Object.entries(weights) as [keyof S, number][]) sum += weight * Number(signs[name] ?? 0)
  return sum
}
