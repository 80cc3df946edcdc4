import type { Day } from '#knowledge/document.ts'
import { fold } from '#knowledge/text/fold.ts'
import { readCommand } from './command.ts'
import type { Memory } from './memory.ts'
import { label as names } from './replies.ts'
import { yearsAsked, yearsIn } from './years.ts'

const ORDINALS: [RegExp, number][] = [
  [/^(?:1|mot|thu nhat|dau|dau tien|tren cung)$/, 1],
  [/^(?:2|hai|thu hai)$/, 2],
  [/^(?:3|ba|thu ba)$/, 3],
  [/^(?:4|bon|tu|thu tu)$/, 4],
  [/^(?:5|nam|thu nam)$/, 5],
  [/^(?:cuoi|cuoi cung|sau cung)$/, -1]
]
const AROUND_ORDINAL = /^(?:(?:cai|cau|muc|y) thu|so|cai|cau|muc|y|thu|chon)\s+(?=\S)/
const COURTESY =
  /^(?:(?:da|vang|u|ok|la|cho|toi|em|minh|con|hoi|chon|a|ve|cua|o|truong hop)\s+)+|(?:\s+(?:a|ah|nhe|nha|ad|ban|oi|di|thoi))+$/g

/** "Ở đâu" asks where, and is not the first of what was offered: without its marks "đầu" is "dau" too. */
const WHERE = /(?:^| )(?:o|tai|den) dau(?: |$)/

function withoutCourtesy(said: string): string {
  return WHERE.test(said) ? said : said.replace(COURTESY, '')
}

/**
 * The payload of what was offered with the last reply, if a message picks one of them: its number ("1", "cái thứ hai",
 * "cuối cùng") after a question back or a list of provisions, its label or its value; after a question back also all of
 * them, a line each ("cả hai"). Null for a message that is more than a choice.
 */
export function chosen(text: string, memory: Memory, asOf: Day): string | null {
  const said = plain(text)
  if (said === '') return null
  const labels = memory.offered.map(({ label }) => plain(label))
  const bare = withoutCourtesy(said)
  const exact = labels.findIndex((label) => label === said || label === bare)
  if (exact !== -1) return memory.offered[exact]?.payload ?? null
  return memory.askedBack
    ? (amongChoices(bare, labels, memory) ?? amongPapers(bare, labels, memory) ?? amongYears(text, bare, memory, asOf))
    : provisionNumbered(ordinalOf(bare), memory)
}

/** Whether somebody who was asked back does not know what to choose. */
export function isUndecided(text: string, { askedBack }: Memory): boolean {
  return askedBack && UNDECIDED.test(withoutCourtesy(plain(text)))
}

const UNDECIDED =
  /^(?:(?:k|ko|khong|chua|chang|chiu) (?:biet|ro|nho|chac|hieu)(?: (?:nua|luon|la|nam|lop|cai|ky thi|nao|gi))*|(?:(?:nam|lop|cai|ky thi) )?(?:nao|sao) cung (?:duoc|dc))$/
const ALL =
  /^(?:lay |xem )?(?:ca (?:hai|ba|bon|nam|\d)|tat ca|het|toan bo|moi (?:nam|lop|cap|truong hop))(?: (?:luon|het|deu|nam|lop))*$/

function amongChoices(bare: string, labels: readonly string[], memory: Memory): string | null {
  const { offered } = memory
  const place = ordinalOf(bare)
  const placed = place === null ? undefined : offered.at(place > 0 ? place - 1 : place)
  if (placed) return placed.payload
  // several questions in one message are answered one by one
  const questions = offered.map(({ payload }) => payload).filter((payload) => !readCommand(payload, memory))
  if (ALL.test(bare) && questions.length > 0) return questions.join('\n')
  const valued = labels.flatMap((label, at) => (label.replace(NOUN, '') === bare ? [at] : []))
  if (valued.length === 1) return offered[valued[0] ?? 0]?.payload ?? null
  const within = labels.flatMap((label, at) => (` ${bare} `.includes(` ${label} `) ? [at] : []))
  const isBrief = bare.split(' ').length <= (labels[within[0] ?? -1]?.split(' ').length ?? 0) + MOST_AROUND
  return within.length === 1 && isBrief ? (offered[within[0] ?? 0]?.payload ?? null) : null
}

/** What a value of a choice stands after: "10" picks "lớp 10", "2026 2027" the school year. */
const NOUN = /^(?:nam hoc|nam|lop|khoi|cap|mon|ky thi|thi vao|thi)\s+/
const NEWEST =
  /^(?:(?:nam|cai|ban|hoc|o|quy dinh) )*(?:moi nhat|gan nhat|gan day(?: nhat)?|hien (?:nay|tai|hanh)|bay gio|sau cung|moi)$/

/** Of choices that are years, the one a message names in whatever way: "2023", "năm ngoái", "mới nhất". */
function amongYears(text: string, bare: string, { offered }: Memory, asOf: Day): string | null {
  const told = offered.map(({ label }) => yearsIn(label)[0]?.year ?? null)
  if (told.length === 0 || told.includes(null)) return null
  if (NEWEST.test(bare)) return offered[told.indexOf(Math.max(...told.map(Number)))]?.payload ?? null
  if (bare.split(' ').length > MOST_OF_YEAR) return null
  const [asked] = yearsAsked(text, asOf)
  const meant = offered.filter((_, at) => asked && told[at] === asked.year)
  return meant.length === 1 ? (meant[0]?.payload ?? null) : null
}

const NUMBER_OF_PAPER = /^\d{1,5} (?:\d{4} )?[a-z]/
const PAPER = new Set('thong tu nghi dinh quyet ke hoach cong van ban luat so nam cai tt nd nq qd kh cv'.split(' '))

/** Of choices that are numbers of papers, the one of which a message says a part: "05/2021", "thông tư năm 2020". */
function amongPapers(bare: string, labels: readonly string[], { offered }: Memory): string | null {
  const said = bare.split(' ').map(withoutZeros)
  const meant = labels.flatMap((label, at) => {
    const own = new Set(label.split(' ').map(withoutZeros))
    const isNamed = said.some((word) => /\d/.test(word)) && said.every((word) => own.has(word) || PAPER.has(word))
    return NUMBER_OF_PAPER.test(label) && isNamed ? [at] : []
  })
  return meant.length === 1 ? (offered[meant[0] ?? 0]?.payload ?? null) : null
}

function withoutZeros(word: string): string {
  return word.replace(/^0+(?=\d)/, '')
}

/** A longer message is a question of its own. */
const MOST_OF_YEAR = 5

function provisionNumbered(place: number | null, { offered }: Memory): string | null {
  return place === null ? null : (offered.find(({ label }) => label === names.readNumber(place))?.payload ?? null)
}

/** "thi vào lớp 10 năm nay" still picks "lớp 10"; a longer message is a question of its own. */
const MOST_AROUND = 3

function ordinalOf(said: string): number | null {
  const bare = said.replace(AROUND_ORDINAL, '')
  return ORDINALS.find(([pattern]) => pattern.test(said) || pattern.test(bare))?.[1] ?? null
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
