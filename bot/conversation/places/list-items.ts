import type { Evidence } from '#knowledge/passage.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'
import type { AskedFor } from '../asked-for.ts'
import type { Candidate } from '../candidate.ts'
import { paddedWords } from '../padded-words.ts'

/** A line that leads in what is allowed, forbidden or demanded. */
const RULES = /(?<!\p{L})(?:được|không|cấm|phải|chỉ)(?!\p{L})/iu
const DENIES = /(?<!\p{L})(?:không|chưa|trừ|ngoại trừ)(?!\p{L})/iu
/** Of the question, by weight, in the item and the lines leading it in, at least. */
const ALL = 0.99

/** Words of the question in the lines leading in, at least: "có phải xin phép không" names no list. */
const LEAST_ABOVE = 2

/**
 * The item of a list that names the thing of which a yes-or-no question asks, where the line leading the list in says all the
 * rest: "mang bút xóa vào phòng thi được không" → "Vật dụng không được mang vào phòng thi: … bút xóa". Null where there is none,
 * as well another, or a better line says as much of the question.
 */
export function itemNamed(
  { kind }: AskedFor,
  { asked }: Pick<Evidence, 'asked'>,
  candidates: readonly Candidate[]
): Candidate | null {
  if (kind !== 'yes_no') return null
  const [first, ...others] = candidates.filter((candidate) => names(candidate, asked))
  const best = candidates[0]
  const isBeaten = best !== undefined && best !== first && best.signs.lead >= ALL
  return first && others.length === 0 && !isBeaten ? first : null
}

function names({ hit, span, signs }: Candidate, asked: Evidence['asked']): boolean {
  const lead = span.leads.at(-1)
  if (!lead || signs.lead < ALL || signs.forOthers > 0 || signs.unheard > 0) return false
  const { text } = hit.passage
  const above = span.leads.map(({ start, end }) => text.slice(start, end)).join('\n')
  if (!RULES.test(text.slice(lead.start, lead.end))) return false
  const said = new Set(placedWords(above).map(({ folded }) => folded))
  const thing = asked.filter(({ folded }) => !said.has(folded)).map(({ folded }) => folded)
  if (asked.length - thing.length < LEAST_ABOVE) return false
  const parts = text.slice(span.start, span.end).split(/[,;.(]/u)
  return thing.length > 0 && parts.some((part) => !DENIES.test(part) && stands(part, thing))
}

/** Behind the name of a thing: only some of that name are meant, "đồ uống có cồn". */
const NARROWS = /^(?:co|khong|tu|loai|tren|duoi|cho|cua|dung|qua) /

function stands(part: string, thing: readonly string[]): boolean {
  const [, ...behind] = paddedWords(part).split(paddedWords(thing.join(' ')))
  return behind.some((rest) => !NARROWS.test(rest))
}
