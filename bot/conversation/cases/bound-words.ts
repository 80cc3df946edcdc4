import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'

/** Words that make another thing of what stands right behind them: "đồng cơ hữu", "cựu học sinh", "thôi công nhận", "phân hiệu của trường trung cấp". */
const BINDS =
  /(?<!\p{L})(?:(?<!(?:hội|hợp|cộng|tương|[\d.,]) ?)đồng|(?<!(?:tổ|lớp|đội|ấp|thôn) )phó|cựu|nguyên|dự bị|(?<!(?:buộc|cho|xin) )thôi|phân hiệu(?: của)?)\s+$/iu
const MAY_BIND = /đồng|phó|cựu|nguyên|dự bị|thôi|phân hiệu/iu
const LONGEST = 16

/**
 * Whether two words of a question that belong together stand in a text only behind a word which makes another thing of
 * them, and the question, folded, does not say it: "giảng viên đồng cơ hữu" for "giảng viên cơ hữu".
 */
export function isOfBoundWords(question: string, terms: readonly AskedTerm[], told: string): boolean {
  if (isOfOtherPoor(question, told)) return true
  if (!MAY_BIND.test(told)) return false
  const words = placedWords(told)
  return terms.some((term, at) => {
    const next = terms[at + 1]
    if (next === undefined || !question.includes(`${term.folded} ${next.folded}`)) return false
    const befores = words.flatMap((word, place) =>
      word.folded === term.folded && words[place + 1]?.folded === next.folded && words[place + 1]?.adjoins
        ? [told.slice(Math.max(0, word.start - LONGEST), word.start)]
        : []
    )
    const binding = befores.map((before) => BINDS.exec(before)?.[0].trim() ?? null)
    return befores.length > 0 && binding.every((word) => word !== null && !asksOf(fold(word), term.folded, question))
  })
}

/** Whether a question says a word that binds, before the word that is bound or, of a part, anywhere: "trường trung cấp mở phân hiệu". */
function asksOf(binding: string, bound: string, question: string): boolean {
  return question.includes(`${binding} ${bound}`) || (binding.startsWith(PART) && question.includes(PART))
}

const PART = 'phan hieu'

/** Hộ nghèo and hộ cận nghèo have rules of their own. */
function isOfOtherPoor(question: string, told: string): boolean {
  const kinds = (folded: string) => new Set([...folded.matchAll(/\b(can )?ngheo\b/g)].map(([, near = '']) => near))
  const [asked, ruled] = [kinds(question), kinds(fold(told))]
  return asked.size > 0 && ruled.size > 0 && ![...asked].some((kind) => ruled.has(kind))
}
