import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { type PlacedWord, placedWords } from '#knowledge/text/placed-words.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'

/** What only asks or frames: "đối tượng nào", "gồm những gì", "cần những gì" ask for what the provision is a list of. */
export const CLASSES: ReadonlySet<string> = new Set(
  'doi tuong|truong hop|noi dung|quy dinh|qui dinh|giay to|gom|can|phai'.split('|')
)

/** Whether words, and what stands between them and those asked about, may stand first in a heading which is what was asked. */
export type Before = (words: readonly PlacedWord[], between: string) => boolean

const ASKS_WHAT = /\b(?:gi|nao|ai|nhung|sao|bao nhieu|may|lau|dau)\b/
const ASKS_PARTS = /\bgom\b/
const SIDE_BY_SIDE = /^\s*(?:,|và|hoặc)\s*$/u
const OF_PARTS = syllablesOf('thành phần|cơ cấu|các|loại')
const OF_CLASSES = syllablesOf([...CLASSES].join('|'))
/** Words a heading may have before those asked about: "Vật dụng được mang vào phòng thi" names what "được mang gì" asks for. */
const MOST_BEFORE = 2

function syllablesOf(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(/[ |]/))
}

/**
 * What a heading may say before the words asked about. Where nothing is asked with "gì" or "nào" all is named: "Tham vấn
 * trong đánh giá …" is not "đánh giá …"; what something consists of no other heading tells, as "Tiêu chuẩn của nhà giáo".
 */
export function beforeAsked(question: string): Before {
  const folded = fold(question)
  const among = (known: ReadonlySet<string>, words: readonly PlacedWord[]) =>
    words.every((word) => known.has(word.folded))
  if (ASKS_PARTS.test(folded)) return (words) => among(OF_PARTS, words)
  if (ASKS_WHAT.test(folded)) return (words) => words.length <= MOST_BEFORE
  // "Quyền, nghĩa vụ của chủ hộ" names two things side by side
  return (words, between) => among(OF_CLASSES, words) || (words.length <= MOST_BEFORE && SIDE_BY_SIDE.test(between))
}

/** That something is done, which goes without saying. */
const DOES = /(?<=\p{L} )(?:thực hiện|tiến hành) /giu

/** The words of substance in a heading; "Đối tượng phải thực hiện …" is "đối tượng phải …" to a question that does not say it. */
export function contentOf(heading: string, asked: readonly AskedTerm[]): PlacedWord[] {
  const says = (words: string) => asked.some(({ folded }) => folded === fold(words).split(' ', 1)[0])
  // every other word keeps its place
  const rest = heading.replace(DOES, (words) => (says(words) ? words : ' '.repeat(words.length)))
  return placedWords(rest).filter(({ accented }) => !isStopWord(accented))
}
