import { fold } from '#knowledge/text/fold.ts'
import type { AskedFor, Kind } from '../asked-for.ts'
import { type Grade, gradesIn, sameGrade } from '../cases/grades.ts'
import { isBlank } from './table-row.ts'

/** What stands under a name: a cell under the head of its column, a provision under its title. */
export interface Named {
  head: string
  told: string
}

/** What of some named things a question asks for. */
export interface AskedColumns<T extends Named> {
  columns: T[]
  /** Syllables of the question, folded, by which it asks for them and which say nothing of what it is about. */
  asking: ReadonlySet<string>
  /** Whether they are told apart by the grade asked about, so that nothing else need name it. */
  byLevel: boolean
}

interface Way {
  asks: (question: string, kind: Kind) => boolean
  heads: RegExp
  asking: string
}

const asksBy = (pattern: RegExp, ...kinds: Kind[]): Way['asks'] => {
  return (question, kind) => kinds.includes(kind) || pattern.test(question)
}
const NEVER = /(?!)/
const DURATION = / (?:bao lau|(?:may|bao nhieu) (?:ngay|tuan|thang)) /

/** By what words and under which heads the same thing is asked for and told; the first that has a column decides. */
const WAYS: readonly Way[] = [
  {
    asks: asksBy(/ (?:o dau|noi nao|cho nao|nop (?:tai )?dau) /, 'place'),
    heads: / (?:noi|dia diem|dia chi|tru so) /,
    asking: 'nop o dau noi cho dia diem chi'
  },
  {
    asks: asksBy(DURATION),
    heads: / (?:thoi han|thoi gian|so ngay) /,
    asking: 'mat bao lau may ngay tuan thang thoi han gian giai quyet xong'
  },
  {
    asks: asksBy(/ (?:may|bao nhieu) phut /),
    heads: / (?:thoi gian|thoi luong|so phut) /,
    asking: 'may bao nhieu phut thoi gian luong lam bai keo dai trong'
  },
  {
    asks: asksBy(/ diem (?:chuan|trung tuyen|do|dau) | (?:lay|bao nhieu|may) diem (?:.* )?(?:do|dau|trung tuyen) /),
    heads: / diem (?:chuan|trung tuyen) /,
    asking: 'diem chuan trung tuyen do dau lay bao nhieu may thi moi'
  },
  { asks: asksBy(NEVER, 'hour'), heads: / gio /, asking: 'gio may luc bat dau' },
  {
    asks: asksBy(NEVER, 'day', 'month', 'time'),
    heads: / (?:ngay|thang|han|thoi han|thoi gian|thoi diem) /,
    asking: 'ngay thang thoi han gian diem khi nao luc lich'
  },
  {
    asks: asksBy(/ (?:mat|ton|dong|nop|thu|tra) (?:tien|phi|le phi) .*(?:khong|ko) | le phi | mien phi (?:khong|ko) /),
    heads: / (?:phi|muc thu) |^ gia $/,
    asking: 'tien phi le mat ton dong nop thu tra mien bao nhieu'
  },
  {
    asks: asksBy(NEVER, 'money', 'amount'),
    heads: / (?:phi|don gia|tien|muc (?:thu|chi|dong|ho tro|phat)) |^ gia $/,
    asking: 'tien muc mat ton het bao nhieu'
  },
  {
    asks: asksBy(
      /^ (?:ho so|giay to) (?!.* (?:khong|ko|chua|sao|dau|bao|may|khi|ai) )| (?:ho so|giay to|thu tuc) .*(?:gi|nao) | (?:can|nop|chuan bi|mang) (?:nhung )?(?:gi|giay to) /
    ),
    heads: / (?:ho so|giay to) /,
    asking: 'ho so giay to thu tuc gom nop chuan bi mang'
  }
]

/** What a name in the question itself may be asked for by. */
const BY_NAME: ReadonlySet<Kind> = new Set(['other', 'list', 'subject', 'amount', 'time', 'day', 'hour'])
const COSTS = 'tien muc mat ton het dong nop truong'
const STAGE_WORDS = 'mam non mau giao tieu hoc trung co so pho thong cap lop khoi'
const GRADES = / (?:lop|khoi|cap) (\d{1,2})(?= )/g
const DENIES = / (?:khong|ko) (?:can|phai|duoc|bat buoc) /

/** Which of some things that stand under names a question asks for; none where it names none of them. */
export function askedColumns<T extends Named>(
  question: string,
  { kind }: AskedFor,
  all: readonly T[]
): AskedColumns<T> {
  const asked = spaced(question)
  const named = all.filter(({ head }) => isOfYear(head, asked))
  if (DENIES.test(asked)) return { columns: [], asking: new Set(), byLevel: false }
  const byLevel = ofLevel(gradesIn(question), kind, named)
  if (byLevel.length > 0) {
    const grades = [...asked.matchAll(GRADES)].map(([, grade = '']) => grade)
    return { columns: byLevel, asking: wordSet(`${STAGE_WORDS} ${COSTS} ${grades.join(' ')}`), byLevel: true }
  }
  for (const { asks, heads, asking } of WAYS) {
    const columns = asks(asked, kind) ? named.filter(({ head }) => heads.test(spaced(head))) : []
    if (columns.length > 0) return { columns, asking: wordSet(asking), byLevel: false }
  }
  const columns = BY_NAME.has(kind) ? byName(asked, named) : []
  return { columns, asking: wordSet(columns.map(({ head }) => spaced(head)).join(' ')), byLevel: false }
}

const YEAR = /\b20\d\d\b/g

/** Whether a column is of no other year than one that the question names. */
function isOfYear(head: string, asked: string): boolean {
  const own: string[] = head.match(YEAR) ?? []
  const said: string[] = asked.match(YEAR) ?? []
  return own.length === 0 || said.length === 0 || own.some((year) => said.includes(year))
}

/** Columns for a grade each, of which a question names one; or all of them, where it asks how much and names none. */
function ofLevel<T extends Named>(grades: readonly Grade[], kind: Kind, named: readonly T[]): T[] {
  const levelled = named.filter(({ head }) => gradesIn(head).length > 0)
  if (levelled.length < 2) return []
  if (grades.length === 0) return kind === 'money' || kind === 'amount' ? levelled.filter((each) => !isBlank(each)) : []
  return levelled.filter(({ head }) => gradesIn(head).some((told) => grades.some((grade) => sameGrade(grade, told))))
}

/** The one with the longest name that the question says; "lớp 6" asks for no lớp, and "bao nhiêu lớp" for "Số lớp". */
function byName<T extends Named>(question: string, named: readonly T[]): T[] {
  const asked = question.replace(/ (?:bao nhieu|may) /g, ' so ')
  const said = named.filter(({ head }) => {
    const at = asked.indexOf(spaced(head))
    return at !== -1 && !/ so$/.test(asked.slice(0, at)) && !/^ ?\d/.test(asked.slice(at + spaced(head).length))
  })
  const longest = Math.max(0, ...said.map(({ head }) => spaced(head).length))
  return said.filter(({ head }) => spaced(head).length === longest)
}

/** Folded words with a space around each; what stands in brackets left off. */
export function spaced(text: string): string {
  return ` ${fold(text.replace(/\([^)]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter(Boolean))
}
