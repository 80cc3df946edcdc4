import { fold } from '#knowledge/text/fold.ts'
import type { Memory } from './memory.ts'
import { label as names } from './replies.ts'

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

/**
 * The payload of what was offered with the last reply, if a message picks one of them: its number ("1", "cái thứ hai",
 * "cuối cùng") after a question back or a list of provisions, or its label. Null for a message that is more than a choice.
 */
export function chosen(text: string, memory: Memory): string | null {
  const said = plain(text)
  if (said === '') return null
  const labels = memory.offered.map(({ label }) => plain(label))
  const bare = said.replace(COURTESY, '')
  const exact = labels.findIndex((label) => label === said || label === bare)
  if (exact !== -1) return memory.offered[exact]?.payload ?? null
  return memory.askedBack ? amongChoices(bare, labels, memory) : provisionNumbered(ordinalOf(bare), memory)
}

function amongChoices(bare: string, labels: readonly string[], { offered }: Memory): string | null {
  const place = ordinalOf(bare)
  if (place !== null) return offered.at(place > 0 ? place - 1 : place)?.payload ?? null
  const within = labels.flatMap((label, at) => (` ${bare} `.includes(` ${label} `) ? [at] : []))
  const isBrief = bare.split(' ').length <= (labels[within[0] ?? -1]?.split(' ').length ?? 0) + MOST_AROUND
  return within.length === 1 && isBrief ? (offered[within[0] ?? 0]?.payload ?? null) : null
}

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
