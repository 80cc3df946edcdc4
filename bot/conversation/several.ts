import { fold } from '#knowledge/text/fold.ts'
import { isUnmarkedStopWord } from '#knowledge/text/stop-words.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'

/** As many questions of one message as are answered; whoever asks more is told to ask again. */
export const MOST_QUESTIONS = 3

/** Ends of sentences and lines, where a question may end. */
const SENTENCES = /(?<=[?!])\s+|(?<=\p{L}\.)\s+(?=\p{Lu})|\s*\n\s*/u
/** A message that counts its questions: "1. … 2. …", also in one line. */
const COUNTED = /^\s*1\s?[.)/]\s/
const COUNT = /(?:^|\s)\d\s?[.)/]\s+(?=\p{L})/u
/** Where one sentence may go over to a second question; each side must ask for itself. */
const JOINTS = /\s*[,;]\s*(?:và|va|với lại|voi lai|với|còn|rồi)?\s*|\s+(?:và|va|với lại|voi lai)\s+/giu

const ASKS = compilePhrases([
  '(gì|nào|đâu|sao|bao nhiêu|bao lâu|bao giờ|!mấy|may (giờ|điểm|môn|ngày|tuổi|tiền)|khi nào|thế nào|ra sao|tại sao|vì sao)',
  '(không|chưa) (ạ|vậy|thế|ad|bạn|nhỉ|em|anh|chị|nhé)? $',
  '^ (có|được) ... (không|chưa)',
  '^ ai',
  'ai (được|phải|có|là|sẽ|bị)'
])
const ENDS_ASKING = compilePhrases([
  '(gì|nào|đâu|sao|bao nhiêu|bao lâu|bao giờ|thế nào|ra sao|không|chưa) (ạ|vậy|thế|ad|bạn|nhỉ)? $',
  '(!mấy|may|bao nhiêu|nào) ... $'
])

/** The questions of a cleaned message in their order. What asks nothing belongs to the question beside it. */
export function severalQuestions(text: string): string[] {
  const parts = COUNTED.test(text) ? text.split(COUNT) : text.split(SENTENCES)
  const sentences = gather(parts.map((part) => part.trim()))
  return sentences.flatMap(splitSentence).filter((part) => part !== '')
}

/** Joins what does not ask to what does: before the next question, or after the last. */
function gather(parts: readonly string[]): string[] {
  const questions: string[] = []
  let waiting = ''
  for (const part of parts) {
    if (part === '') continue
    const whole = `${waiting} ${part}`.trim()
    if (asks(part)) {
      questions.push(whole)
      waiting = ''
    } else waiting = whole
  }
  if (waiting === '') return questions
  const last = questions.pop()
  return [...questions, last === undefined ? waiting : `${last} ${waiting}`]
}

function asks(part: string): boolean {
  return part.endsWith('?') || ASKS.test(readUtterance(part).keys)
}

/** Substance a side of a joint needs to be a question of its own. */
const LEAST_SAID = 2

function splitSentence(sentence: string): string[] {
  for (const joint of sentence.matchAll(JOINTS)) {
    const left = sentence.slice(0, joint.index)
    const right = sentence.slice(joint.index + joint[0].length)
    if (ENDS_ASKING.test(readUtterance(left).keys) && asks(right) && saysEnough(left) && saysEnough(right))
      return [left, ...splitSentence(right)]
  }
  return [sentence]
}

function saysEnough(side: string): boolean {
  const words = tokenise(side).filter(({ folded }) => !isUnmarkedStopWord(folded) && !THIN.has(folded))
  return words.length >= LEAST_SAID
}

/** What any question may be worded with: "được quy định như thế nào" alone asks nothing. */
const THIN = new Set('quy dinh the nao nhu khong ko k duoc dc phai can co la a ad vay thi hien cu nhung cu'.split(' '))

/** Whether a message that stands on its own looks as if its writer has not finished. */
export function looksUnfinished(text: string): boolean {
  const said = text.trim()
  if (/[?.!…]$/.test(said) || asks(said) || ADDRESS.test(fold(said))) return false
  return (
    /[,;:]$/.test(said) ||
    /(?:^|\s)(?:va|hoac|thi|ma|la|cua|neu|khi|cho|de|voi)$/.test(fold(said)) ||
    tokenise(said).length <= SHORT
  )
}

const ADDRESS = /\b(?:dieu|khoan|diem|muc|d|k)\.?\s?\d/

/** So few syllables that ask nothing are rather the beginning of a question than all of it. */
const SHORT = 8
