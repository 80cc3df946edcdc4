import type { Evidence, Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import { askedFor, type Kind } from './asked-for.ts'
import type { Candidate } from './candidate.ts'
import { coverage, type Told, toldOf } from './coverage.ts'
import { ownTitle, withoutLabel } from './heading.ts'
import { isOpposite, modalityOf } from './modality.ts'

/** What no single line answers: things, people and cases, which a heading names and all that stands under it tells. */
const OPEN: ReadonlySet<Kind> = new Set(['list', 'who', 'condition', 'other'])
/** Words of a heading that were asked about, at least. */
const LEAST_WORDS = 2
/** Words a heading may have before those: "Vật dụng được mang vào phòng thi" names what "được mang gì" asks for. */
const MOST_BEFORE = 2
/** Share of the question in the heading, those asked about aside, and of all of it with what stands below. */
const SAID = 0.95

/**
 * The id of the provision, mostly a Điều, whose heading is what was asked: "ai được miễn học phí" → "Điều 4. Miễn học phí".
 * Null where there is none or several, or where the question asks for a number, a date or a yes.
 */
export function articleAsked(
  question: string,
  candidates: readonly Candidate[],
  { hits, asked }: Pick<Evidence, 'hits' | 'asked'>
): string | null {
  if (!OPEN.has(askedFor(question).kind)) return null
  const terms = withoutAny(asked, CLASSES)
  const things = withoutAny(terms, GROUPS)
  const modality = modalityOf(question)
  const titled = candidates.flatMap(({ hit }) =>
    titlesOf(hit)
      .filter(({ title }) => !isOpposite(modality, '', [title]))
      .map(({ title, id }) => ({ id, documentId: hit.document.id, said: saidBy(title, terms, things) }))
  )
  const most = Math.max(...titled.map(({ said }) => said), SAID)
  const [article, ...others] = titled.filter(({ said }) => said >= most)
  if (!article || others.some(({ id }) => id !== article.id)) return null
  const own = hits.filter(({ document }) => document.id === article.documentId)
  return own.some((hit) => coverage(terms, [toldBy(hit)]) >= SAID) ? article.id : null
}

/** What only asks or frames: "đối tượng nào", "gồm những gì", "cần những gì" ask for what the provision is a list of. */
const CLASSES: ReadonlySet<string> = new Set(
  'doi tuong|truong hop|noi dung|quy dinh|qui dinh|giay to|gom|can|phai'.split('|')
)
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

/** The provision found by its own title, alone and under the heading above it, and what it is part of by that heading. */
function titlesOf({ passage, document }: Hit): { title: string; id: string }[] {
  const key = passage.provisionKey
  const id = `${document.id}/${key}`
  const own = ownTitle(passage).replace(LEADS_IN, '')
  const above = withoutLabel(passage.trail.at(-1) ?? '')
  const parent = key.includes('.') ? [{ title: above, id: `${document.id}/${key.slice(0, key.lastIndexOf('.'))}` }] : []
  return own === '' ? parent : [{ title: own, id }, { title: `${above} ${own}`, id }, ...parent]
}

/** "Không được thu các khoản sau", "Hồ sơ gồm" */
const LEADS_IN = /(?:\s+(?:bao|gồm|như|sau|đây|là))+$/iu

/** Share of the things asked for that a heading says, where it is about just these; of "… phòng thi và phòng chờ" the second need not be. */
function saidBy(title: string, terms: readonly AskedTerm[], things: readonly AskedTerm[]): number {
  const [first = ''] = title.split(/\s+(?:và|hoặc)\s+/u)
  return Math.max(...[title, first].map((heading) => saidAlone(heading, terms, things)))
}

function saidAlone(heading: string, terms: readonly AskedTerm[], things: readonly AskedTerm[]): number {
  const words = placedWords(heading).filter(({ accented }) => !isStopWord(accented))
  const asked = words.map(({ folded }) => terms.some((term) => term.folded === folded))
  const from = asked.indexOf(true)
  const isIt =
    from !== -1 && from <= MOST_BEFORE && asked.slice(from).every(Boolean) && asked.length - from >= LEAST_WORDS
  return isIt ? coverage(things, [toldOf(words)]) : 0
}
