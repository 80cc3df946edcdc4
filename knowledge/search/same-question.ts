import { writeOut } from '../text/abbreviations.ts'
import { writeNumbersInDigits } from '../text/number-words.ts'
import { readQuestion } from '../text/read-question.ts'
import { accentedKey, foldedKey } from '../text/syllable.ts'
import { corpusOf, EMPTY } from '../text/vocabulary.ts'

/** Words that frame a question and say nothing of what it is about. What kind of thing it asks for is judged elsewhere. */
const FRAME = `
ạ à ừ dạ vâng ơi ad admin bot em anh chị mình tôi bạn cho hỏi xin với nhé nha nhỉ hả vậy thế là thì mà ở tại vào lúc của các
những và có được gì nào đâu mấy bao nhiêu khi giờ này đó sao ai cần muốn biết về trong để bị đã đang sẽ hay hoặc nghe nói
đúng không chưa rồi một cái việc
`
  .trim()
  .split(/\s+/)
const accentedFrame = new Set(FRAME.map(accentedKey))
const foldedFrame = new Set(FRAME.map(foldedKey))
/** Frames a question only at its end: "… có được không"; elsewhere it denies. */
const TAGS = new Set(['khong', 'chua'])

/** What a question is about: its words, and those that may as well be of the frame, being typed without marks. */
export interface Substance {
  /** Folded word → accented key, null where it was typed without marks. */
  words: ReadonlyMap<string, string | null>
  doubtful: ReadonlyMap<string, string | null>
}

const corpus = corpusOf(EMPTY)

/** Reads a question for what it is about. */
export function substanceOf(text: string): Substance {
  const tokens = writeNumbersInDigits(writeOut(readQuestion(text, corpus))).filter(({ silent }) => !silent)
  const words = new Map<string, string | null>()
  const doubtful = new Map<string, string | null>()
  const last = tokens.findLastIndex(({ folded }) => !foldedFrame.has(folded) || TAGS.has(folded))
  tokens.forEach(({ folded, accented, marks }, at) => {
    const isFrame = foldedFrame.has(folded) && !(TAGS.has(folded) && at < last)
    if (isFrame && !marks) doubtful.set(folded, null)
    else if (!(isFrame && accentedFrame.has(accented))) words.set(folded, marks ? accented : null)
  })
  return { words, doubtful }
}

/** Whether two questions are about the same, word for word, whatever their order and manners. */
export function isSameSubstance(a: Substance, b: Substance): boolean {
  return a.words.size > 0 && b.words.size > 0 && covers(a, b) && covers(b, a)
}

function covers(a: Substance, b: Substance): boolean {
  return [...b.words].every(([word, accented]) => {
    const other = a.words.has(word) ? a.words.get(word) : a.doubtful.get(word)
    return other !== undefined && (other === null || accented === null || other === accented)
  })
}
