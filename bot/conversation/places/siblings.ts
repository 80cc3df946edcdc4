import type { Evidence } from '#knowledge/passage.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'
import { type AskedFor, asksHowMuch } from '../asked-for.ts'
import type { Candidate } from '../candidate.ts'
import { type Case, caseOf, rulesForOthers } from '../cases/for-others.ts'
import { gradesIn, gradesMeant } from '../cases/grades.ts'
import { coverage, toldOf } from '../coverage.ts'
import { spansOf } from '../spans.ts'

/** What lies in the same Điều as another of its khoản. */
function siblingsOf({ hit }: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const article = articleOf(hit.passage.provisionKey)
  return candidates.filter(
    ({ hit: other }) =>
      article !== null &&
      other !== hit &&
      other.document.id === hit.document.id &&
      articleOf(other.passage.provisionKey) === article
  )
}

function articleOf(key: string): string | null {
  return /^(.*\bdieu-[^.]+)\.khoan-[^.]+$/.exec(key)?.[1] ?? null
}

const REFERS = /khoản\s+(\d+[a-zđ]?(?:(?:,| và| hoặc)\s+khoản\s+\d+[a-zđ]?)*)\s+Điều này/giu

/**
 * The khoản of the same Điều that rules with what another leaves open: "được tham gia nếu không thuộc các trường hợp tại
 * khoản 1 Điều này". Only what also tells what was asked about is read with it.
 */
export function readWith(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const number = /khoan-([^.]+)$/.exec(best.hit.passage.provisionKey)?.[1]
  const isMeant = ({ hit, signs }: Candidate) =>
    signs.all >= best.signs.all - MAY_LACK &&
    [...hit.passage.text.matchAll(REFERS)].some(([, named = '']) => named.match(/\d+[a-zđ]?/gu)?.includes(number ?? ''))
  return siblingsOf(best, candidates).find(isMeant) ?? null
}

/** How much less of the question it may say. */
const MAY_LACK = 0.05

const AMOUNT = /^\s*(?:\d+\.\s+)?Mức\s[^.;\n]{0,60}?(?:là|bằng|:)\s+\d[\d.,]*\s*(?:đồng|%|triệu|nghìn|lần)/iu
const MONEY = /\d[\d.,]*\s*(?:đồng|%|triệu|nghìn)|mức lương/iu

/** "Mức hỗ trợ là 360.000 đồng", where the khoản that says who has it is found and tells none; null for any other. */
export function amountBeside(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (MONEY.test(best.hit.passage.text)) return null
  const amounts = siblingsOf(best, candidates).filter(tellsAmount)
  return amounts.length === 1 ? (amounts[0] ?? null) : null
}

/** Whether a khoản tells nothing but how much: "2. Mức hỗ trợ là 360.000 đồng một tháng". */
export function tellsAmount({ hit }: Candidate): boolean {
  return AMOUNT.test(hit.passage.text)
}

/** Of the question in the lines that say who has it, and in these with the amount, at least. */
const SAYS_WHO = 0.9
const SAYS_ALL = 0.99
/** How much less another may say and still be as well meant. */
const AS_WELL = 0.1

/**
 * The one amount in the Điều whose other khoản says just who was asked about: "Mồ côi cả cha lẫn mẹ" is a case of khoản 1, and
 * khoản 2 tells how much. Null where another Điều is as near.
 */
export function amountOfGroup(
  question: string,
  asked: AskedFor,
  { asked: terms }: Pick<Evidence, 'asked'>,
  { candidates, about }: { candidates: readonly Candidate[]; about: readonly Candidate[] }
): Candidate | null {
  if (!asksHowMuch(asked)) return null
  const bearing = caseOf(question, asked, [], terms)
  const naming = about.map((candidate) => ({ candidate, share: namedIn(candidate, terms, bearing) }))
  const [best, ...others] = naming.sort((a, b) => b.share - a.share)
  if (!best || best.share < SAYS_WHO) return null
  const amount = amountBeside(best.candidate, candidates)
  const siblings = siblingsOf(best.candidate, about)
  const isRival = ({ candidate, share }: typeof best) => !siblings.includes(candidate) && share >= best.share - AS_WELL
  if (amount === null || others.some(isRival)) return null
  // "… cho trẻ em mẫu giáo" is not for all who are in such a case
  const levels = gradesIn(best.candidate.hit.passage.trail.at(-1) ?? '')
  if (levels.length > 0 && gradesMeant(question).length === 0) return null
  const told = [best.candidate, amount].flatMap(({ hit }) => [hit.passage.text, ...hit.passage.trail]).join('\n')
  return coverage(terms, [toldOf(placedWords(told))]) >= SAYS_ALL ? amount : null
}

/** Most of the question that one case of a khoản says with the lines leading it in and the headings; 0 where all are others'. */
function namedIn({ hit }: Candidate, terms: Evidence['asked'], bearing: Case): number {
  const { text, trail } = hit.passage
  const named = spansOf(text).map(({ start, end, leads }) => {
    const lines = [...leads, { start, end }].map((line) => text.slice(line.start, line.end))
    return { lines, share: coverage(terms, [toldOf(placedWords([...trail, ...lines].join('\n')))]) }
  })
  // whom one is for is dearer to tell than what it says
  const first = named.sort((a, b) => b.share - a.share).find(({ lines }) => !rulesForOthers(bearing, lines, hit))
  return first?.share ?? 0
}
