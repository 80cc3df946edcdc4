import { fold } from '#knowledge/text/fold.ts'
import { compilePhrases, type Phrase } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'

/** What of a question can be exchanged for another of its kind: "thế còn lớp 6?", "vậy năm 2025?", "còn môn Văn?". */
export type SlotKind = 'exam' | 'level' | 'year' | 'subject'

/** A stretch of a cleaned text that names one. */
export interface Slot {
  kind: SlotKind
  start: number
  end: number
}

const GRADE = '(#|một|!hai|!ba|bốn|!năm|!sáu|bảy|tám|chín|mười (một|hai)?)'
const SUBJECTS =
  '(toán|ngữ văn|văn|tiếng anh|tiếng việt|ngoại ngữ|anh|vật lý|lý|hóa học|hóa|sinh học|sinh|lịch sử|sử|địa lý|địa|giáo dục công dân|gdcd|tin học|tin|công nghệ|khoa học tự nhiên|khtn|giáo dục thể chất|thể dục|âm nhạc|mỹ thuật)'

const TABLE: Record<SlotKind, Phrase[]> = {
  exam: [
    'thi !thử',
    '(điểm|bài) học kỳ',
    'phúc khảo (điểm|bài)? (thi)? (vào|lớp|vào lớp) #',
    '(thi|kiểm tra) ((giữa|cuối|hết) kỳ|(giữa|cuối|hết)? học kỳ)',
    '(kỳ thi|thi)? tốt nghiệp (trung học phổ thông|thpt)?',
    `(kỳ thi|thi tuyển sinh|thi tuyển|tuyển sinh|thi) (vào|lớp|vào lớp) ${GRADE}`,
    '(thi tuyển sinh|thi tuyển|tuyển sinh) #',
    'lớp (#|mười|!sáu) thi',
    `vào (lớp)? (# công lập)`,
    '(kỳ thi|thi)? (chọn)? học sinh giỏi',
    '(kỳ thi|thi)? đánh giá năng lực',
    'xét tốt nghiệp (thcs|trung học cơ sở)?'
  ],
  level: [
    `(lớp|khối|khối lớp) ${GRADE}`,
    `cấp ${GRADE}`,
    '(mầm non|mẫu giáo|nhà trẻ|tiểu học|trung học cơ sở|thcs|trung học phổ thông|thpt|(sau|dự bị)? đại học|cao đẳng)'
  ],
  year: ['năm học # #', 'năm (học)? #', 'năm (học)? (nay|ngoái|sau|trước|tới|rồi)', 'tháng # (năm #)?', 'học kỳ #'],
  subject: [
    `môn ${SUBJECTS}`,
    '(ngữ văn|tiếng anh|ngoại ngữ|vật lý|hóa học|sinh học|lịch sử|địa lý|tin học|!toán|!văn)'
  ]
}

const tables = Object.entries(TABLE).map(([kind, phrases]) => ({
  kind: kind as SlotKind,
  pattern: compilePhrases(phrases, 'g')
}))
const BARE_YEAR = /(?: 20\d\d){1,2}(?= |$)/g

/** The exchangeable parts of a cleaned text. A longer one hides those inside it: "thi vào lớp 10" is an exam. */
export function slotsIn(text: string): Slot[] {
  const { keys, places } = readUtterance(text)
  const named = [...tables, { kind: 'year' as const, pattern: BARE_YEAR }].flatMap(({ kind, pattern }) =>
    [...keys.matchAll(pattern)].flatMap(({ 0: told, index }) => {
      const covered = places.filter(({ at }) => at >= index && at < index + told.length)
      const [first, last] = [covered[0], covered.at(-1)]
      return first && last ? [{ kind, start: first.start, end: last.end }] : []
    })
  )
  const found = named.filter(({ start, end }) => isOneName(text.slice(start, end)))
  const hidden = (slot: Slot) =>
    found.some((other) => other !== slot && other.start <= slot.start && other.end >= slot.end && longer(other, slot))
  return found.filter((slot) => !hidden(slot)).sort((a, b) => a.start - b.start)
}

/** No name runs over a stop ("tuyển sinh: 260"), and school has twelve grades. */
function isOneName(words: string): boolean {
  return !/[:;()\n]/.test(words) && !NO_GRADE.test(fold(words))
}

const NO_GRADE = /\b(?:tuyen(?: sinh)?|vao|lop|khoi|cap)\s+(?!(?:[1-9]|1[0-2])(?![\d.,]*\d))\d/

function longer(a: Slot, b: Slot): boolean {
  return a.end - a.start > b.end - b.start
}

/** A text with other words in the place of a slot. */
export function replaceAt(text: string, { start, end }: Pick<Slot, 'start' | 'end'>, words: string): string {
  return `${text.slice(0, start)}${words}${text.slice(end)}`.replace(/\s+/g, ' ').trim()
}

/** A question with the exam or grade and the year of the one before it in the same message, where it names none itself. */
export function inContext(question: string, before: string): string {
  const own = new Set(slotsIn(question).map(({ kind }) => kind))
  const whose = own.has('exam') || own.has('level')
  const missing = slotsIn(before).filter(({ kind }) =>
    kind === 'year' ? !own.has('year') : kind !== 'subject' && !whose
  )
  const words = missing.map(({ start, end }) => before.slice(start, end))
  return words.length === 0 ? question : `${question.replace(/[?.!\s]+$/u, '')}, ${words.join(' ')}`
}
