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
/** Share of the question in the heading, and with what stands below and in the document's name. */
const SAID = { heading: 0.6, below: 0.95 }

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
  const terms = withoutClasses(asked)
  const modality = modalityOf(question)
  const titled = candidates.flatMap(({ hit }) =>
    titlesOf(hit)
      .filter(({ title }) => !isOpposite(modality, '', [title]))
      .map(({ title, id }) => ({ id, documentId: hit.document.id, said: saidBy(title, terms) }))
  )
  const most = Math.max(...titled.map(({ said }) => said), SAID.heading)
  const [article, ...others] = titled.filter(({ said }) => said >= most)
  if (!article || others.some(({ id }) => id !== article.id)) return null
  const own = hits.filter(({ document }) => document.id === article.documentId)
  return own.some((hit) => coverage(terms, [toldBy(hit)]) >= SAID.below) ? article.id : null
}

/** "Đối tượng nào", "trường hợp nào" ask for what the provision is a list of, mostly without the word. */
const CLASSES: ReadonlySet<string> = new Set(['doi tuong', 'truong hop', 'noi dung', 'quy dinh', 'qui dinh'])

/** "Hồ sơ gồm những gì", "cần những gì" */
const FRAMES: ReadonlySet<string> = new Set(['gom', 'can', 'phai'])

function withoutClasses(terms: readonly AskedTerm[]): AskedTerm[] {
  const isClass = (at: number) => CLASSES.has(`${terms[at]?.folded} ${terms[at + 1]?.folded}`)
  return terms.filter(({ folded }, at) => !FRAMES.has(folded) && !isClass(at) && !isClass(at - 1))
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

/** Share of a question that a heading says, where it is about just that; of "… phòng thi và phòng chờ" the second need not be. */
function saidBy(title: string, terms: readonly AskedTerm[]): number {
  const [first = ''] = title.split(/\s+(?:và|hoặc)\s+/u)
  return Math.max(...[title, first].map((heading) => saidAlone(heading, terms)))
}

function saidAlone(heading: string, terms: readonly AskedTerm[]): number {
  const words = placedWords(heading).filter(({ accented }) => !isStopWord(accented))
  const asked = words.map(({ folded }) => terms.some((term) => term.folded === folded))
  const from = asked.indexOf(true)
  const isIt =
    from !== -1 && from <= MOST_BEFORE && asked.slice(from).every(Boolean) && asked.length - from >= LEAST_WORDS
  return isIt ? coverage(terms, [toldOf(words)]) : 0
}
