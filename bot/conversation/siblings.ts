import type { Candidate } from './candidate.ts'

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
