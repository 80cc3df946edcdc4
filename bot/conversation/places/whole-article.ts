import type { Evidence, Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'
import { askedFor } from '../asked-for.ts'
import type { Candidate } from '../candidate.ts'
import { isOpposite, modalityOf } from '../cases/modality.ts'
import { isReversed, relationsIn } from '../cases/relations.ts'
import { isOfOtherSide, sidesAsked } from '../cases/sides.ts'
import { coverage, type Told, toldOf } from '../coverage.ts'
import { asksForContent } from './asks-for-all.ts'
import { type Before, beforeAsked, CLASSES, contentOf } from './heading-words.ts'
import { headingsOf } from './owned-headings.ts'

/**
 * The provision, mostly a Điều, whose heading is what was asked. `exact`: it says that, all of it and nothing else, so that
 * all below it is wanted, and no line of it.
 */
export interface ArticleAsked {
  id: string
  exact: boolean
}

/** Words of a heading that were asked about, at least. */
const LEAST_WORDS = 2
/** Share of the question in the heading, those asked about aside, and of all of it with what stands below. */
const SAID = 0.95

/**
 * The provision whose heading is what was asked: "ai được miễn học phí" → "Điều 4. Miễn học phí". Null where there is none or
 * several, or where the question asks for a number, a date or a yes.
 */
export function articleAsked(
  question: string,
  candidates: readonly Candidate[],
  evidence: Pick<Evidence, 'hits' | 'asked'>
): ArticleAsked | null {
  if (!asksForContent(question)) return null
  const article = articleHeaded(question, candidates, evidence, CLASSES)
  return article && { id: article.id, exact: article.distance === 0 && askedFor(question).kind !== 'list' }
}

/** The provision whose heading says what is asked about, those words of the question aside that only frame it. */
export function articleHeaded(
  question: string,
  candidates: readonly Candidate[],
  { hits, asked }: Pick<Evidence, 'hits' | 'asked'>,
  frame: ReadonlySet<string>
): Found | null {
  const terms = withoutAny(asked, frame)
  const sought = { asked, terms, things: withoutAny(terms, GROUPS), before: beforeAsked(question) }
  const modality = modalityOf(question)
  const sides = sidesAsked(question)
  const relations = relationsIn(question)
  const named = candidates.flatMap(({ hit }) =>
    headingsOf(hit)
      .filter(
        ({ title }) =>
          !isOpposite(modality, '', [title]) && !isOfOtherSide(sides, [title]) && !isReversed(relations, title)
      )
      .flatMap(({ title, id }) => {
        const match = matchOf(title, hit, sought)
        return match === null ? [] : [{ ...match, id, documentId: hit.document.id }]
      })
  )
  const article = outermost(nearestOf(named))
  if (article === null || (article.distance > 0 && weightOf(terms) < SPECIFIC)) return null
  const own = hits.filter(({ document }) => document.id === article.documentId)
  return own.some((hit) => coverage(terms, [toldBy(hit)]) >= SAID) ? article : null
}

/** So much of what half the library speaks of says the question beside a heading that is not just that: "viên chức" in the law on them is none. */
const SPECIFIC = 0.5

function weightOf(terms: readonly AskedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

/** Of headings equally near those that say most of the question: "Đối tượng phải thực hiện đánh giá …" before "Thực hiện đánh giá …". */
function nearestOf(named: readonly Found[]): Found[] {
  const distance = Math.min(...named.map((each) => each.distance))
  const nearest = named.filter((each) => each.distance === distance)
  const said = Math.max(...nearest.map((each) => each.said))
  return distance === 0 ? nearest.filter((each) => each.said === said) : nearest
}

/** Of whom it is asked a heading seldom says: it stands in the document. */
const GROUPS: ReadonlySet<string> = new Set(
  'thi sinh|hoc sinh|sinh vien|hoc vien|giao vien|giang vien|nha truong|phu huynh|cha me|nguoi hoc|truong|em|con'.split(
    '|'
  )
)

/** Terms without these words of one or two syllables. */
function withoutAny(terms: readonly AskedTerm[], words: ReadonlySet<string>): AskedTerm[] {
  const isPair = (at: number) => words.has(`${terms[at]?.folded} ${terms[at + 1]?.folded}`)
  return terms.filter(({ folded }, at) => !words.has(folded) && !isPair(at) && !isPair(at - 1))
}

function toldBy({ passage, document }: Hit): Told {
  return toldOf(placedWords([document.title, ...passage.trail, passage.text].join('\n')))
}

/** `asked`: all words of the question; `terms`: without those that only frame it; `things`: without those asked of, too; `before`: what a heading may say before them. */
interface Sought {
  before: Before
  asked: readonly AskedTerm[]
  terms: readonly AskedTerm[]
  things: readonly AskedTerm[]
}

/** How far a heading is from saying just what was asked: 0 says that and nothing else; and how much of the question it says. */
interface Match {
  distance: number
  said: number
}

/** Of headings so far away none is nearer than another: where several are, it is not known which is meant. */
const IN_PLACE = 10
const SAYS_MORE = 11

/** Null where the heading is of something else; of "… phòng thi và phòng chờ" the second need not be asked about. */
function matchOf(title: string, hit: Hit, sought: Sought): Match | null {
  const distance = distanceBy(title, hit, sought)
  return distance === null ? null : { distance, said: coverage(sought.asked, [toldOf(contentOf(title, sought.asked))]) }
}

function distanceBy(title: string, hit: Hit, sought: Sought): number | null {
  const [first = ''] = title.split(/\s+(?:và|hoặc)\s+/u)
  const whole = distanceOf(title, sought)
  if (whole !== null) return whole
  const half = first === title ? null : distanceOf(first, sought)
  if (half !== null) return half + 1
  if (saysInPlace(title, hit, sought)) return IN_PLACE
  return saysMore(title, sought) ? SAYS_MORE : null
}

function distanceOf(heading: string, { asked, terms, things, before }: Sought): number | null {
  const words = contentOf(heading, asked)
  const said = words.map(({ folded }) => asked.some((term) => term.folded === folded))
  const from = said.indexOf(true)
  const isIt =
    from !== -1 &&
    before(words.slice(0, from), heading.slice(words[from - 1]?.end, words[from]?.start)) &&
    said.slice(from).every(Boolean) &&
    said.length - from >= LEAST_WORDS
  const told = [toldOf(words)]
  if (!isIt || coverage(things, told) < SAID || (from > 0 && OF_MEASURE.test(fold(heading)))) return null
  return from + (coverage(terms, told) < SAID ? 1 : 0)
}

/** "Thời gian dạy thêm" is not what "dạy thêm gồm những gì" asks for. */
const OF_MEASURE =
  /^(?:thoi (?:gian|han|diem)|muc|so luong|dia diem|(?:kinh|chi|le) phi|ngay|lich|ti le|ty le|dinh muc|han)\b/iu

/** How much of what is asked a heading says itself where the rest stands above it, at least. */
const SOME = 0.2

/** "Nhiệm vụ của học sinh" in the regulations of the primary school is what "Nhiệm vụ của học sinh tiểu học" asks for. */
function saysInPlace(heading: string, { passage, document }: Hit, { asked, terms }: Sought): boolean {
  const words = contentOf(heading, asked)
  const isAsked = words.every(({ folded }) => asked.some((term) => term.folded === folded))
  if (!isAsked || words.length < LEAST_WORDS || coverage(terms, [toldOf(words)]) < SOME) return false
  const around = toldOf(placedWords([document.title, ...passage.trail].join('\n')))
  return coverage(terms, [toldOf(words), around]) >= SAID
}

/** "Hỗ trợ ăn trưa cho trẻ em mẫu giáo" says for whom there is what "hỗ trợ ăn trưa thế nào" asks for. */
function saysMore(heading: string, { asked, terms }: Sought): boolean {
  const words = contentOf(heading, asked)
  const said = words.map(({ folded }) => asked.some((term) => term.folded === folded))
  const many = said.filter(Boolean).length
  return said[0] === true && many >= LEAST_WORDS && 2 * many >= said.length && coverage(terms, [toldOf(words)]) >= SAID
}

interface Found extends Match {
  id: string
  documentId: string
}

/** The one of which all others are parts; null where they are several. */
function outermost(found: readonly Found[]): Found | null {
  const [first, ...others] = found.toSorted((a, b) => a.id.length - b.id.length)
  return first && others.every(({ id }) => id === first.id || id.startsWith(`${first.id}.`)) ? first : null
}
