import { fold } from '#knowledge/text/fold.ts'
import { isUnmarkedStopWord } from '#knowledge/text/stop-words.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { askedFor, isMeasured } from './asked-for.ts'
import { subjectWords } from './asking.ts'
import { withoutIdle } from './idle-words.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { slotsIn } from './slots.ts'

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

/** "Không có giải gì": none at all. */
const HAS_NONE = compilePhrases(['(không|chưa|chẳng) (có|được|đạt|bị) ... (gì|nào) $'])

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
    const before = questions.at(-1)
    if (before !== undefined && (onlyLimits(part, before) || asksForItsNumber(part, before)))
      questions.push(`${questions.pop()} ${part}`)
    else if (asks(part)) {
      questions.push(whole)
      waiting = ''
    } else waiting = whole
  }
  if (waiting === '') return questions
  const last = questions.pop()
  return [...questions, last === undefined ? waiting : `${last} ${waiting}`]
}

function asks(part: string): boolean {
  return part.endsWith('?') || asksInWords(part)
}

function asksInWords(part: string): boolean {
  return ASKS.test(withoutIdle(readUtterance(part).keys))
}

/** Whether a part says no more than for which year, grade or exam the question before it is meant, which names none. */
function onlyLimits(part: string, before: string): boolean {
  const slots = slotsIn(part)
  const named = slotsIn(before).map(({ kind }) => kind)
  return (
    slots.length > 0 &&
    !asksInWords(part) &&
    subjectWords(part, slots).length === 0 &&
    slots.every(({ kind }) => !named.includes(kind))
  )
}

/** Words of a question for the number in a rule, whatever it rules. */
const OF_ANY_RULE = new Set('qui quy dinh luat phap tinh toi da thieu it nhat muc'.split(' '))

/** "Em 42 tuổi có được đi học không? Quy định tối đa bao nhiêu tuổi?" asks for the number that decides the question before it. */
function asksForItsNumber(part: string, before: string): boolean {
  const asked = askedFor(part)
  if (askedFor(before).kind !== 'yes_no' || !isMeasured(asked)) return false
  const named = subjectWords(part, []).filter((word) => word !== asked.counted[0] && !OF_ANY_RULE.has(word))
  return named.length === 0 && subjectWords(part, []).length > 0
}

/** Substance a side of a joint needs to be a question of its own. */
const LEAST_SAID = 2

function splitSentence(sentence: string): string[] {
  for (const joint of sentence.matchAll(JOINTS)) {
    const left = sentence.slice(0, joint.index)
    const right = sentence.slice(joint.index + joint[0].length)
    // "… không, năm 2025?" asks once
    // what is told behind it is no part of the second question
    const second = right.split(TOLD_BEHIND, 1)[0] ?? ''
    if (endsAsking(left) && asksInWords(second) && saysEnough(left) && isAnother(second, left))
      return [left, ...splitSentence(right)]
  }
  return [sentence]
}

const TOLD_BEHIND = /(?<=[?!])\s/u

function endsAsking(left: string): boolean {
  const keys = withoutIdle(readUtterance(left).keys)
  return ENDS_ASKING.test(keys) && !HAS_NONE.test(keys)
}

/** "…, có được miễn không" says little, and asks something else of the same. */
function isAnother(right: string, left: string): boolean {
  const [{ kind }, { kind: before }] = [askedFor(right), askedFor(left)]
  return saysEnough(right) || (kind === 'yes_no' && before !== 'yes_no' && wordsOf(right).length > 0)
}

function saysEnough(side: string): boolean {
  return wordsOf(side).length >= LEAST_SAID
}

function wordsOf(side: string): string[] {
  const words = tokenise(side).map(({ folded }) => folded)
  return words.filter((word) => !isUnmarkedStopWord(word) && !THIN.has(word))
}

/** What any question may be worded with: "được quy định như thế nào" alone asks nothing. */
const THIN = new Set('quy dinh the nao nhu khong ko k duoc dc phai can co la a ad vay thi hien cu nhung cu'.split(' '))

/** Whether a question goes on with the sentence of the one before it: what is told of the second alone may be of anything. */
export function goesOn(text: string, questions: readonly string[], at: number): boolean {
  const [before = '', here = ''] = [questions[at - 1], questions[at]]
  const end = text.indexOf(before) + before.length
  const start = text.indexOf(here, end)
  return before !== '' && start >= end && !/[?!\n]/.test(text.slice(end - 1, start))
}

/** The questions with one put back to the one before it. */
export function joined(questions: readonly string[], at: number): string[] {
  return [...questions.slice(0, at - 1), `${questions[at - 1]}, ${questions[at]}`, ...questions.slice(at + 1)]
}

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
