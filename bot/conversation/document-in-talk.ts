import { calledBy } from '#knowledge/document.ts'
import type { LookUp } from '#knowledge/knowledge.ts'
import { readAddress } from '#knowledge/search/address.ts'
import { fold } from '#knowledge/text/fold.ts'
import { asksForSomething, placeOf } from './asking.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { recordFact } from './record-question.ts'
import { replaceAt } from './slots.ts'

type Shown = Extract<LookUp, { kind: 'found' }>

/** What may be said around an address and adds nothing to it. */
const AROUND = new Set(
  'con da the vay thi sao noi gi quy dinh noi dung la ve cho xem doc em toi minh con hoi a ad oi nhe nha di voi giup o cua trong theo do nay so tai'.split(
    ' '
  )
)
const STEP =
  /(?<![a-z])(?:(?:dieu|khoan|muc|phan|d|k)\s*\.?\s*(?:so\s*)?\d{1,3}[a-z]?|(?:chuong|muc|phan|phu luc)\s*[ivx\d]+|diem\s+[a-z])(?![a-z0-9])/g
/** "Mấy điểm ạ?" names no point. */
const NO_POINT = /điểm\s+[ạàá](?!\p{L})/iu
const POINTING = compilePhrases([
  '(thông tư|nghị định|nghị quyết|quyết định|luật|văn bản|công văn|kế hoạch|hướng dẫn|chỉ thị|quy chế) (đó|này|đấy|ấy|trên|kia)'
])
const ANY_KIND = new Set(['van ban', 'huong dan', 'quy che'])

/**
 * Whether a message can only be understood with the document shown last: "khoản 3", "thông tư đó còn hiệu lực không", and
 * after a question of a paper also "khi nào có hiệu lực".
 */
export function leavesDocumentOpen(text: string, last: string | null = null): boolean {
  const points = placeOf(POINTING, text) !== null && readAddress(text).document === null
  return points || isOpenAddress(text) || (last !== null && isOfPaper(last) && recordFact(text) !== null)
}

/** Whether a question is of a paper or a part of one, and not of what papers rule. */
function isOfPaper(question: string): boolean {
  const { steps, document } = readAddress(question)
  return steps.length > 0 || document !== null || A_PAPER.test(fold(question))
}

const A_PAPER = /^(?:luat|bo luat|phap lenh|quy che|dieu le) (?!nao|gi)/

/** A message that leaves the document open, with the one shown last; null where that cannot be what is meant. */
export function inDocument(text: string, { document, provision }: Shown): string | null {
  const { number, kind } = document
  const above = stepsAbove(text, provision.address ?? '')
  const pointer = placeOf(POINTING, text)
  if (pointer) {
    const said = fold(text.slice(pointer.start, pointer.end)).replace(/\s\S+$/, '')
    const name = number === null ? calledBy(document) : `${kind ?? 'văn bản'} ${number}`
    const isMeant = ANY_KIND.has(said) || said === fold(kind ?? 'văn bản')
    return isMeant ? [replaceAt(text, pointer, name), ...above].join(' ') : null
  }
  if (recordFact(text) !== null) return `${calledBy(document)} ${text}`
  const steps = [text.replace(/[?.!\s]+$/u, ''), ...above].join(' ')
  return readAddress(steps).steps.length > 0 ? `${steps} ${calledBy(document)}` : null
}

/** Of the provision shown last, the article of a clause named without it, and the clause of a point. */
function stepsAbove(text: string, shown: string): string[] {
  const folded = fold(text)
  if (
    !/(?<![a-z])(?:khoan|k|diem)\s*\.?\s*(?:\d|[a-z](?![a-z]))/.test(folded) ||
    /(?<![a-z])d(?:ieu)?\s*\.?\s*\d/.test(folded)
  )
    return []
  const clause = /(?<![a-z])k(?:hoan)?\s*\.?\s*\d/.test(folded) ? null : /khoản\s+\S+/iu.exec(shown)
  return [clause, /Điều\s+\S+/u.exec(shown)].flatMap((found) => (found ? [found[0]] : []))
}

function isOpenAddress(text: string): boolean {
  if (readAddress(text).document !== null || NO_POINT.test(text)) return false
  const folded = fold(text)
  return folded.search(STEP) !== -1 && addsNothing(folded.replace(STEP, ' '))
}

function addsNothing(folded: string): boolean {
  return (folded.match(/[a-z\d]+/g) ?? []).every((word) => AROUND.has(word))
}

const A_LAW = /^(?:(?:o|cua|trong|theo)\s+)?(?:luat|bo luat|hien phap|quy che|dieu le)\s/

/** The address asked for last with the document that a message names for it: "điều 5", then "thông tư 46". */
export function ofDocument(text: string, last: string): string | null {
  if (!isOpenAddress(last)) return null
  const { document, steps, rest } = readAddress(text)
  const named = document !== null && steps.length === 0 && addsNothing(rest)
  return named || (A_LAW.test(fold(text)) && !asksForSomething(text)) ? `${last} ${text}` : null
}
