import type { Hit } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { type PlacedWord, placedWords } from '#knowledge/text/placed-words.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import { toldOf } from './coverage.ts'
import { withoutIdle } from './idle-words.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { slotsIn } from './slots.ts'

/** A question that comes with what the asker tells of themselves: "Nhà em có cháu vào lớp 1. Cho em hỏi hồ sơ gồm những gì?" */
export interface Story {
  asks: string
  tells: string
}

const ME = '(em|tôi|mình|con|cháu|tớ|tui|chúng tôi|chúng em|gia đình)'
/** What stands between a story and the question. */
const LEAVE = compilePhrases(
  [
    `(cho|xin|muốn|nhờ|mong) ${ME}? (xin|muốn|được)? (phép)? hỏi (chút|xíu|tí|thăm|thêm)? (là|rằng|về|thì|xem)?`,
    `(thắc mắc|băn khoăn|phân vân) (là|rằng|về|không biết)?`,
    `${ME} (muốn|cần) biết (là|rằng|về)?`,
    `~ai~để~được~có ${ME}? không biết (là|rằng|thì|liệu)?`
  ],
  'g'
)
const ASKS = compilePhrases([
  '(gì|nào|đâu|sao|bao nhiêu|bao lâu|bao giờ|!mấy|khi nào|thế nào|ra sao)',
  '(không|chưa|ko|k) (ạ|vậy|thế|ad|bạn|nhỉ|em|anh|chị|nhé)? $',
  '(có|được) ... (không|chưa)'
])
/** Syllables of substance that a question has at least. */
const LEAST = 2

/** What is asked and what is told beside it; null where a message does nothing but ask. */
export function storyIn(text: string): Story | null {
  return behindLeave(text) ?? apart(text, SENTENCES, () => true) ?? apart(text, CLAUSES, saysNothingOf)
}

function behindLeave(text: string): Story | null {
  const { keys, places } = readUtterance(text)
  const last = [...keys.matchAll(LEAVE)].at(-1)
  const begins = last && places.find(({ at }) => at >= last.index)
  const ends = last && places.find(({ at }) => at >= last.index + last[0].length)
  if (!begins || !ends || begins === places[0]) return null
  return storyOf(text.slice(ends.start), text.slice(0, begins.start))
}

const SENTENCES = /(?<=[.!?…])\s+|\n+/u
const CLAUSES = /\s*,\s+/u

/** The one part that asks, where all others tell and may be told apart. */
function apart(text: string, ends: RegExp, mayTell: (part: string) => boolean): Story | null {
  const parts = text.split(ends).filter(Boolean)
  const asking = parts.filter((part) => ASKS.test(withoutIdle(readUtterance(part).keys)) || part.endsWith('?'))
  const telling = parts.filter((part) => !asking.includes(part))
  const [asks] = asking
  if (asks === undefined || asking.length > 1 || telling.length === 0 || !telling.every(mayTell)) return null
  return storyOf(asks, telling.join('. '))
}

function storyOf(asks: string, tells: string): Story | null {
  const clean = asks.replace(/^[\s,;:.–-]+/u, '')
  if (contentOf(clean).length < LEAST || tells.trim() === '') return null
  // "… hồ sơ gồm những gì ạ, em lo quá": what stands behind the question is told as well
  const behind = apart(clean, CLAUSES, saysNothingOf)
  return behind ? { asks: behind.asks, tells: `${tells.trim()} ${behind.tells}` } : { asks: clean, tells: tells.trim() }
}

/** Of whom, or how one feels, rules do not depend. */
const PLAIN = new Set(
  fold(
    'nhà gia đình có cháu bé con trai gái chuẩn bị sắp lên vào học năm nay tuổi hỏi phụ huynh mới vừa lo lắng quá sợ gấp rối hoang mang hồi hộp bỡ ngỡ sốt ruột rành lần đầu tiên đi mong trả lời sớm giúp cảm ơn xin thắc mắc rõ hiểu biết tìm nghe nói bảo người ta cô chú bác anh chị em tôi mình bạn ad lớp trường xã thôn ấp quê dân là đang hiện tại hiện nay thi kỳ tới này đợt ạ dạ chào thầy'
  ).split(' ')
)
/** But what is not, or not yet, may be just the case that a rule is about. */
const DENIES = compilePhrases(['(không|chưa|chẳng|hết|trễ|muộn|mất|ngoài)'])

function saysNothingOf(tells: string): boolean {
  return weightyIn(tells).length === 0
}

/** The words of a story that a rule may depend on: not what is said plainly, nor the exams, grades and years, which are looked at anyway. */
function weightyIn(tells: string): PlacedWord[] {
  const slots = DENIES.test(readUtterance(tells).keys) ? [] : slotsIn(tells)
  return contentOf(tells).filter(
    ({ folded, start, end }) => !PLAIN.has(folded) && !slots.some((slot) => start >= slot.start && end <= slot.end)
  )
}

function contentOf(text: string): PlacedWord[] {
  return placedWords(text).filter(({ accented }) => !isStopWord(accented))
}

/** Whether a provision tells of all in a story that a rule may depend on. */
export function tellsOfStory({ passage, document }: Hit, tells: string): boolean {
  const told = toldOf(placedWords([passage.text, ...passage.trail, document.title].join('\n')))
  return weightyIn(tells).every(({ folded }) => told.folded.has(folded))
}
